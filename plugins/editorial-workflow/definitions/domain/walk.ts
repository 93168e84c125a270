import type { Stage } from '../../domain/definition';
import { needed, routeStage, type ChainLink, type Route } from '../../domain/route';

type Walked = Pick<Stage, 'rule' | 'count' | 'binding'>;

/** Who can be asked for a stage when these people may not decide it (writers, and deciders of other stages). */
export type Chains = (stage: number, excluded: ReadonlySet<string>) => readonly ChainLink[];

export type Walk = {
  /** Who would decide each stage if they had decided no other; undefined where nobody could. */
  routes: (Route | undefined)[];
  /** The first binding stage at which the item would be stuck whoever decided before; undefined when some way leads through. */
  stuckAt: number | undefined;
};

/** Every way to take so many of these people, one at a time: of forty people ten can be taken in 848 million ways. */
function* choose(people: readonly string[], count: number, from = 0): Generator<string[]> {
  if (count === 0) yield [];
  else for (let at = from; at <= people.length - count; at += 1) for (const rest of choose(people, count - 1, at + 1)) yield [people[at] ?? '', ...rest];
}

/** Ways tried at most, of all stages together: beyond it the trial says "stuck" rather than wait. With four people a stage none comes near. */
const MOST = 20_000;

/**
 * Walks a path with real people: nobody decides two stages, and when too few are left at a place the nearest above is asked,
 * exactly as approval will do it. Looks for one way through; the furthest binding stage it ever got stuck at is told.
 */
export const walk = (stages: readonly Walked[], chains: Chains, writers: ReadonlySet<string>): Walk => {
  const routes = stages.map((stage, index) => routeStage(stage, chains(index, writers), writers));
  let furthest = -1;
  let tries = 0;
  const from = (index: number, used: ReadonlySet<string>): boolean => {
    const stage = stages[index];
    if (!stage) return true;
    if (!stage.binding) return from(index + 1, used);
    const deciders = routeStage(stage, chains(index, used), used)?.deciders ?? [];
    // Those who are needed nowhere else first: the way through is mostly the first one tried.
    const later = new Set(routes.slice(index + 1).flatMap((next) => next?.deciders ?? []));
    const people = [...deciders.filter((user) => !later.has(user)), ...deciders.filter((user) => later.has(user))];
    for (const way of people.length === 0 ? [] : choose(people, stage.rule === 'all' ? people.length : needed(stage))) {
      tries += 1;
      if (tries > MOST) break;
      if (from(index + 1, new Set([...used, ...way]))) return true;
    }
    furthest = Math.max(furthest, index);
    return false;
  };
  return from(0, writers) ? { routes, stuckAt: undefined } : { routes, stuckAt: furthest };
};
