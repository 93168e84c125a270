import { ACTORS, type Actor } from '../world/actors';
import type { Item } from '../world/items';
import type { World } from '../world/world';
import { placeOf, rowFor } from './cells';

/** Texts this person must never meet, in whatever answer: those of what the table keeps from them. */
const forbiddenTo = (world: World, actor: Actor): string[] =>
  world.items.flatMap((item: Item): string[] => {
    const place = placeOf(actor, item);
    if (place === undefined) return [];
    // Who reads a case reads the text that was submitted with it, also when it is over.
    const casePlace = placeOf(actor, { ...item, collection: 'approval-cases' });
    if (casePlace && rowFor('approval-cases', 'by-id', actor.role, casePlace, 'n/a')?.expect === 'allow') return [];
    const newest = rowFor(item.collection, 'by-id-draft', actor.role, place, item.state)?.expect;
    const drafts = newest === 'allow' ? [] : [item.draft];
    const live = newest === 'allow' || newest === 'live-only' ? [] : [item.live];
    return [...drafts, ...live].filter((text): text is string => text !== undefined);
  });

/** Nobody meets these, system administrators included: how hashes and reset tokens of the fixtures begin. */
const NEVER = ['pbkdf2-sha256-v1:', 'DAT-LAI-'];

/** Looks through an answer for texts of what its reader may not read: populated relations, joins, panels, errors. */
export const leakDetector = (world: World): ((actor: Actor, text: string) => string[]) => {
  const known = new Map(ACTORS.map((actor) => [actor, forbiddenTo(world, actor)]));
  return (actor, text) => [...NEVER, ...(known.get(actor) ?? [])].filter((secret) => text.includes(secret));
};
