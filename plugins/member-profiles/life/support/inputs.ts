import { z } from 'zod';

/** Members of the input of several commands. */
export const id = z.guid();
export const day = z.iso.date();
export const number = z.string().trim().min(1).max(100);
export const reason = z.string().trim().min(1).max(1000);
const count = z.coerce.number().int().min(0).max(10_000);

/** A vote of the cell as its minutes have it (../domain/vote.ts). */
export const vote = z.object({ on: day, number, officials: count, less: count.default(0), inFavour: count, against: count.default(0) });
export type VoteInput = z.output<typeof vote>;

/** A decision: its number and day. */
export const decision = { decisionNumber: number, decisionDate: day };
