import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordDiff, type Stretch } from '../client/wordDiff';

const pieces = (stretches: Stretch[]) => stretches.flatMap((stretch) => ('pieces' in stretch ? stretch.pieces : []));

describe('wordDiff', () => {
  it('marks Vietnamese words, not letters', () => {
    const changed = pieces(wordDiff('ba nhiệm vụ trọng tâm', 'bốn nhiệm vụ trọng tâm')).filter(({ change }) => change !== 'same');
    expect(changed).toEqual([{ text: 'ba', change: 'removed' }, { text: 'bốn', change: 'added' }]);
  });

  it('leaves out unchanged lines far from a change, and says how many', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `Điều ${index}`);
    const after = lines.with(100, 'Điều một trăm');
    const skipped = wordDiff(lines.join('\n'), after.join('\n')).flatMap((stretch) => ('skipped' in stretch ? [stretch.skipped] : []));
    expect(skipped).toEqual([99, 98]);
  });

  it('loses no added and no removed word', () => {
    const text = fc.array(fc.constantFrom('một', 'hai', 'ba', '\n'), { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = (value: string) => value.split(/\s+/).filter(Boolean).sort();
        const shown = pieces(wordDiff(before, after));
        const added = words(shown.filter(({ change }) => change === 'added').map(({ text: part }) => part).join(' '));
        const removed = words(shown.filter(({ change }) => change === 'removed').map(({ text: part }) => part).join(' '));
        const balance = (from: string[], less: string[]) => less.reduce((rest, word) => rest.filter((_, index) => index !== rest.indexOf(word)), from);
        // What stands on one side only must be shown as a change on that side.
        for (const word of balance(words(after), words(before))) expect(added).toContain(word);
        for (const word of balance(words(before), words(after))) expect(removed).toContain(word);
      }),
    );
  });
});
