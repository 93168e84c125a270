import { z } from 'zod';

/** What one side says to the other. */
export const words = z.string().trim().min(3).max(4000);
export const id = z.guid();
