const lettersIn = (token: string | undefined): number => (token ?? '').normalize('NFC').replace(/[^\p{L}]+/gu, '').length;
/** Spaces, and what stands for them between letters: dots, dashes, zero width. */
const BETWEEN = /[\s.,:_–—\u00ad\u200b-\u200d\u2060\ufeff-]+/u;

/** Letters with something between them ("M Ậ T", "T.Ố.I"); a letter of VNI is two. */
export const isApart = (text: string): boolean => {
  const tokens = text.split(BETWEEN).filter((token) => lettersIn(token) > 0);
  return tokens.length >= 2 && tokens.every((token) => lettersIn(token) <= 2) && lettersIn(tokens[0]) === 1 && lettersIn(tokens.at(-1)) === 1;
};
