import { z } from 'zod';

/** Why something was wrong, for whoever reads the history later. */
export const why = z.string().trim().min(3).max(500);
/** What a history is opened for; the member reads it. */
export const reading = z.string().trim().min(3).max(300);
