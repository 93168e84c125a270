/** PostgreSQL stores neither NUL nor half a letter: such text is refused, not stumbled over. */
export const isStorableText = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
