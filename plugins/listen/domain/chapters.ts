/** A stretch of a recording under one heading. `start` in seconds; `anchor` leads to the place in the text. */
export type Chapter = { title: string; start: number; anchor: string | null };

type Heard = { title: string | null; anchor: string | null; seconds: number };

/** What was said, one after the other, as chapters: what has no heading belongs to the chapter before it. */
export const chaptersOf = (heard: readonly Heard[]): { chapters: Chapter[]; seconds: number } => {
  const chapters: Chapter[] = [];
  let seconds = 0;
  for (const each of heard) {
    if (each.title !== null && each.title !== '') chapters.push({ title: each.title, start: Math.round(seconds * 1000) / 1000, anchor: each.anchor });
    seconds += each.seconds;
  }
  return { chapters, seconds };
};
