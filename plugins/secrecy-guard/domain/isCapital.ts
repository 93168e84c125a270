/** Capitals as a typist means them: letters of old encodings have no reliable case of their own. */
export const isCapital = (text: string): boolean => {
  const ascii = text.match(/[A-Za-z]/g) ?? [];
  return ascii.length > 0 && ascii.every((letter) => letter === letter.toUpperCase());
};
