import type { CollectionBeforeChangeHook } from 'payload';
import { clockOf } from './clockOption';
import { deadlineFor } from './deadlineFor';

/** Before every save: the deadline, from the event or document as it is written now. What was sent for it counts for nothing. */
export const keepDeadline: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const content = { ...(originalDoc as Record<string, unknown> | undefined), ...data };
  const owner: unknown = content.owner;
  const made = typeof owner === 'string' ? await deadlineFor(req, owner, clockOf(req.payload, collection.slug)?.(content) ?? null) : undefined;
  return {
    ...data,
    deadline: made
      ? { countedFromAt: made.from.toISOString(), dueAt: made.due.toISOString(), rules: made.rules }
      : { countedFromAt: null, dueAt: null, rules: null },
  };
};
