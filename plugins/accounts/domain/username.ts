/**
 * A user name as it is stored and typed at sign-in: small Latin letters, digits, and single dots, hyphens or
 * underscores between them; 3 to 64 characters. No "@": it can never be mistaken for somebody's e-mail.
 */
const USERNAME = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;

export const isUsername = (value: string): boolean => value.length >= 3 && value.length <= 64 && USERNAME.test(value);
