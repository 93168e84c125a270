import { z } from 'zod';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

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
      error: 'spans must follow one another',
    }),
});

export type WorkingHours = z.output<typeof workingHoursSchema>;
