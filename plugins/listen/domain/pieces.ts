import { breaths } from './breaths';

/** What a voice is given at once: its whole answer is held to limits of time and size. */
const MOST = 2000;

/** A text in pieces of whole sentences. Nothing is left out. */
export const piecesOf = (text: string): string[] => {
  const pieces: string[] = [];
  for (const breath of breaths(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + breath.length < MOST) pieces[pieces.length - 1] = `${last}\n${breath}`;
    else pieces.push(breath);
  }
  return pieces;
};
