import { books, mistaken, term } from '../content/numbers';
import type { Scene } from './Scene';

const DAY = 24 * 3600 * 1000;

/** Books of numbers as a ward and a cell keep them, one number void. */
export const loadNumbers = async (scene: Scene, now: Date): Promise<void> => {
  const before = (days: number): Date => new Date(now.getTime() - days * DAY);
  for (const { at, by, kind, organ, first, taken } of books) {
    const opened = Math.max(...taken.map(({ days }) => days)) + 1;
    const { id } = await scene.command(by, 'numbers.open', { organization: scene.place(at), kind, organ, term: term.name, termFrom: term.from, first }, before(opened));
    for (const { about, days } of taken) await scene.command(by, 'numbers.take', { id, about }, before(days));
    if (at !== mistaken.at || kind !== mistaken.kind) continue;
    const wrong = await scene.command(mistaken.by, 'numbers.take', { id, about: mistaken.about }, before(mistaken.days));
    await scene.command(mistaken.by, 'numbers.void', { id: wrong.id, reason: mistaken.reason }, before(mistaken.days - 1));
  }
};
