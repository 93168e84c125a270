import { z } from 'zod';
import type { Head } from '../domain/types';

const schema = z.object({
  chain: z.uuid(),
  seq: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.string(),
});

export const headSchema: z.ZodType<Head> = schema;

/** A line of a daily file; undefined for one that a crash cut short. */
export const parseHead = (line: string): Head | undefined => {
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
};
