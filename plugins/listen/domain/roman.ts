const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const SHAPE = /^(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** "XIII" → 13; undefined for what is no Roman number below 400. */
export const romanValue = (text: string): number | undefined => {
  if (text === '' || !SHAPE.test(text)) return undefined;
  const values = [...text].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value), 0);
};
