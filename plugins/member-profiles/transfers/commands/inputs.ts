import { z } from 'zod';

/** Members of the input of several commands. */
export const id = z.guid();
export const day = z.iso.date();
export const number = z.string().trim().min(1).max(100);
export const reason = z.string().trim().min(1).max(1000);
