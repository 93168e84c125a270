/** Letters beside a picture below which the picture may be what is to be read: a stamp over a scanned page, a title above it. */
const FEW = 200;
export const lettersIn = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
/** Do so many pictures outweigh the text around them? Then a program has not read what a person would. */
export const isFewFor = (letters: number, pictures: number): boolean => letters < FEW * pictures;
