import type { CollectionBeforeChangeHook } from 'payload';
import type { ItemClock } from './clockInput';
import { clockOf } from './clockOption';
import { deadlineFor } from './deadlineFor';

type Kept = { owner?: unknown; deadline?: { dueAt?: unknown } } & Record<string, unknown>;

const ownerOf = ({ owner }: Kept): unknown => (typeof owner === 'object' && owner !== null && 'id' in owner ? owner.id : owner);

/**
 * Before every save: the deadline, from the event or document as it is written now. What was sent for it counts for nothing.
 * Autosave comes every second: while owner and event are the same, what was worked out stays, and nothing is asked. What counts
 * in the end is worked out at submission.
 */
export const keepDeadline: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const before = originalDoc as Kept | undefined;
  const content: Kept = { ...before, ...data };
  const clock = (of: Kept): ItemClock => clockOf(req.payload, collection.slug)?.(of) ?? null;
  const [owner, input] = [ownerOf(content), clock(content)];
  const same = before !== undefined && ownerOf(before) === owner && JSON.stringify(clock(before)) === JSON.stringify(input);
  // Without a deadline although it says enough: a rule was missing then, and may be there now.
  const settled = same && (before.deadline?.dueAt || !input || 'missing' in input);
  if (settled) return { ...data, deadline: before.deadline?.dueAt && input ? before.deadline : NONE };
  const made = typeof owner === 'string' ? await deadlineFor(req, owner, input) : undefined;
  return { ...data, deadline: made ? { countedFromAt: made.from.toISOString(), dueAt: made.due.toISOString(), rules: made.rules } : NONE };
};

const NONE = { countedFromAt: null, dueAt: null, rules: null };
