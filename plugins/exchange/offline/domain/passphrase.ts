/** Without letters and digits that are taken for one another when read aloud or from paper. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const GROUPS = 5;
const GROUP = 4;

/** Words to open a pack with: 20 letters, some 99 bits, in groups to be read out. @param random so many bytes, each call anew */
export const newPassphrase = (random: (count: number) => Uint8Array): string => {
  const most = 256 - (256 % LETTERS.length);
  const letters: string[] = [];
  while (letters.length < GROUPS * GROUP) {
    for (const byte of random(64)) if (byte < most && letters.length < GROUPS * GROUP) letters.push(LETTERS[byte % LETTERS.length] ?? '');
  }
  return Array.from({ length: GROUPS }, (_, n) => letters.slice(n * GROUP, (n + 1) * GROUP).join('')).join('-');
};

/** As it is used: however it was typed. The page in the pack does the same. */
export const tidyPassphrase = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, '');
