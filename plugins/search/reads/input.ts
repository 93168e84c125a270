import { z } from 'zod';

/** Letters of a question: the longest sentence of a regulation is shorter. */
const LONGEST = 1000;

/** `type=law,NQ`: any of these. */
const listOf = (values: readonly string[]) =>
  z.string().max(500).transform((text) => text.split(',').filter((each) => each !== '')).pipe(z.array(z.enum(values as [string, ...string[]])).min(1));

/** What a question may be. What holds no word at all finds nothing; it is no mistake. */
export const findInput = (slugs: readonly string[], types: readonly string[]) =>
  z.object({
    q: z.string().trim().min(1).max(LONGEST),
    collection: listOf(slugs).optional(),
    type: listOf(types).optional(),
    topic: z.guid().optional(),
    owner: z.guid().optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    inForce: z.enum(['true', 'false']).optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
    page: z.coerce.number().int().min(1).max(200).default(1),
  });

export const suggestInput = z.object({
  q: z.string().trim().min(1).max(100),
  limit: z.coerce.number().int().min(1).max(10).default(8),
});
