import { z } from 'zod';

/** A paper by its code, and the year of one that comes every year. */
export const paperInput = { paper: z.string().regex(/^[a-z0-9-]{1,60}$/), year: z.number().int().min(1930).max(2200).or(z.literal(0)).default(0) };
