/** A word that more than this part of all units have says nothing about a find. */
const COMMON = 0.25;

/** The words of a question that are shown as found, with their worth: not "của", "và", "các". All of them when all are common. */
export const worthMarking = (words: readonly string[], worthOf: (word: string) => number, unitsOf: (word: string) => number, all: number): Map<string, number> => {
  const telling = words.filter((word) => unitsOf(word) <= COMMON * all);
  return new Map((telling.length > 0 ? telling : words).map((word) => [word, worthOf(word)]));
};
