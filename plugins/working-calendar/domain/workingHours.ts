import { z } from 'zod';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What is wrong with spans that overlap, or end before they begin. */
export const SPANS_IN_ORDER = 'spans-in-order';

/**
 * When offices work: weekdays (1 Monday … 7 Sunday) and spans of the day in order. A dated rule, not a constant; the schema
 * is that rule's type.
 */
export const workingHoursSchema = z.object({
  days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  spans: z
    .array(z.object({ from: time, to: time }))
    .min(1)
    .max(4)
    .refine((spans) => spans.every(({ from, to }, index) => from < to && (index === 0 || (spans[index - 1]?.to ?? '') <= from)), {
      // A key of words, not words: who asks people for the hours says it in their language (plugins/rule-register).
      error: SPANS_IN_ORDER,
    }),
});

export type WorkingHours = z.output<typeof workingHoursSchema>;
