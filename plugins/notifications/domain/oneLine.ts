/** Controls, line ends of every script, and what nobody sees: marks of direction, zero-width signs. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * Text as one line of at most `most` characters, the rest an ellipsis. What goes into a mail's head passes here: no line end is
 * left that could begin another header.
 */
export const oneLine = (text: string, most: number): string => {
  const line = text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join('').trimEnd()}…`;
};
