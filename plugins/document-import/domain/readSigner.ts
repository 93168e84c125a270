const SIGNATURE = /^(T\/M|TM|T\/L|TL|K\/T|KT|TUQ|Q)\.?\s+\p{Lu}{2}/u;
const NAME = /^\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u;
/** Post and blank lines between "T/M BAN THƯỜNG VỤ" and the name. */
const REACH = 12;

/** The name under the first signature ("T/M BAN THƯỜNG VỤ … Nguyễn Văn An"), or null. */
export const readSigner = (lines: readonly string[]): string | null => {
  const start = lines.findIndex((line) => SIGNATURE.test(line));
  if (start < 0) return null;
  return lines.slice(start + 1, start + 1 + REACH).find((line) => NAME.test(line)) ?? null;
};
