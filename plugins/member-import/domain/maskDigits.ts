/** What of an identifying number may be shown: its last three signs. */
export const maskDigits = (given: string): string => {
  const seen = given.trim();
  return seen.length <= 3 ? '•'.repeat(seen.length) : `${'•'.repeat(Math.min(12, seen.length - 3))}${seen.slice(-3)}`;
};
