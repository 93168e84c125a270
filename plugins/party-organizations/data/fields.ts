import { z } from 'zod';

/** Names as people read them, on one line. */
export const nameField = z.string().trim().min(1).max(300).regex(/^\P{Cc}*$/u);
export const shortNameField = z.string().trim().min(1).max(150).regex(/^\P{Cc}*$/u);
/** Any text without spaces; compared, never parsed for meaning. */
export const codeField = z.string().trim().min(1).max(50).regex(/^[^\s\p{Cc}]+$/u);
