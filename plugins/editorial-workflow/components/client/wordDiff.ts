import { diffArrays, diffWords } from 'diff';

export type Piece = { text: string; change: 'same' | 'added' | 'removed' };

const lines = (text: string): string[] => text.split('\n');
/** Lines kept on each side of a change, so that one knows where one is. */
const CONTEXT = 1;

const words = (before: string, after: string): Piece[] =>
  diffWords(before, after, { intlSegmenter: new Intl.Segmenter('vi', { granularity: 'word' }) }).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));

/** One stretch of a comparison: pieces to show, or so many unchanged lines left out. */
export type Stretch = { pieces: Piece[] } | { skipped: number };

/** Unchanged lines between two changes, all but the nearest left out. */
const context = (kept: string[], isFirst: boolean, isLast: boolean): Stretch[] => {
  const head = isFirst ? [] : kept.slice(0, CONTEXT);
  const tail = isLast ? [] : kept.slice(Math.max(head.length, kept.length - CONTEXT));
  const skipped = kept.length - head.length - tail.length;
  const show = (some: string[]): Stretch[] => (some.length === 0 ? [] : [{ pieces: [{ text: `${some.join('\n')}\n`, change: 'same' }] }]);
  return skipped <= 1 ? show(kept) : [...show(head), { skipped }, ...show(tail)];
};

/**
 * What changed from one text to another: lines first (a code has hundreds of articles), then the words of the
 * lines that differ.
 */
export const wordDiff = (before: string, after: string): Stretch[] => {
  const parts = diffArrays(lines(before), lines(after));
  const stretches: Stretch[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) continue;
    const next = parts[index + 1];
    if (!part.added && !part.removed) stretches.push(...context(part.value, index === 0, index === parts.length - 1));
    else if (part.removed && next?.added) {
      stretches.push({ pieces: [...words(part.value.join('\n'), next.value.join('\n')), { text: '\n', change: 'same' }] });
      index += 1;
    } else stretches.push({ pieces: [{ text: part.value.join('\n'), change: part.added ? 'added' : 'removed' }, { text: '\n', change: 'same' }] });
  }
  return stretches;
};
