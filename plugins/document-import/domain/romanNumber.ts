const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "IV" → 4; a number in digits stays it. */
export const romanNumber = (text: string): number => {
  if (/^\d+$/u.test(text)) return Number(text);
  const values = [...text.toUpperCase()].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
};
