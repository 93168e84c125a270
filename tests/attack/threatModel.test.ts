import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

const page = readFileSync('docs/threat-model.md', 'utf8');
const named = [...page.matchAll(/`([\w./-]+\.test\.ts)`(?: “([^”]+)”)?/g)].map(([, file = '', title]) => ({ file, title }));

/** Titles as they stand in a test file, whatever marks they are quoted by. */
const plain = (text: string): string => text.replaceAll("\\'", "'");

/** All requirements of levels 1 and 2 (ASVS 5.0.0): how many each section has, counted from 1. Level 3 within is skipped. */
const LEVEL_3: Record<string, readonly number[]> = {
  '1.2': [10], '1.3': [12], '1.5': [3], '2.3': [5], '2.4': [2], '3.2': [3], '3.3': [5], '3.4': [7, 8], '3.5': [6, 7, 8], '3.7': [3, 4, 5], '4.1': [4, 5], '4.2': [2, 3, 4, 5], '5.2': [4, 5, 6], '5.3': [3], '6.3': [5, 6, 7, 8], '6.4': [5, 6],
  '7.5': [3], '8.1': [3, 4], '8.2': [4], '8.3': [2, 3], '8.4': [2], '13.4': [6, 7], '14.2': [5, 6, 7, 8], '15.1': [4, 5], '15.2': [4, 5], '16.5': [4],
};
const SECTIONS: Record<string, number> = {
  '1.1': 2, '1.2': 10, '1.3': 12, '1.4': 3, '1.5': 3, '2.1': 3, '2.2': 3, '2.3': 5, '2.4': 2, '3.2': 3, '3.3': 5, '3.4': 8, '3.5': 8, '3.7': 5, '4.1': 5, '4.2': 5, '4.3': 2, '4.4': 4, '5.1': 1, '5.2': 6, '5.3': 3, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 8, '6.4': 6, '6.8': 4,
  '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 3, '7.6': 2, '8.1': 4, '8.2': 4, '8.3': 3, '8.4': 2, '9.1': 3, '9.2': 4, '11.4': 4, '13.4': 7, '14.1': 2, '14.2': 8, '14.3': 3, '15.1': 5, '15.2': 5, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 4,
};

/** `1.3.8–1.3.10` and `1.1.1, 1.2.2` written out. */
const listed = (): Set<string> => {
  const ids = new Set<string>();
  for (const [, cell = ''] of page.matchAll(/^\| (\d[\d., –()]*) \|/gm)) {
    for (const part of cell.replace(/ \(\d\)/g, '').split(', ')) {
      const [first = '', last = first] = part.split('–');
      const [chapter, section, from] = first.split('.').map(Number);
      const [, lastSection, to] = last.split('.').map(Number);
      if (lastSection !== section) ids.add(part);
      else for (let i = from ?? 0; i <= (to ?? 0); i += 1) ids.add(`${chapter}.${section}.${i}`);
    }
  }
  return ids;
};

describe('docs/threat-model.md', () => {
  it('names tests that are there', () => {
    expect(named.length).toBeGreaterThan(100);
    const missing = named.filter(({ file, title }) => !existsSync(file) || (title !== undefined && !plain(readFileSync(file, 'utf8')).includes(title)));
    expect(missing).toEqual([]);
  });

  it('speaks of every requirement of levels 1 and 2 in the sections it goes through one by one', () => {
    const ids = listed();
    const wanted = Object.entries(SECTIONS).flatMap(([section, count]) => Array.from({ length: count }, (_, i) => i + 1).filter((n) => !LEVEL_3[section]?.includes(n)).map((n) => `${section}.${n}`));
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('speaks of every chapter', () => {
    for (let chapter = 1; chapter <= 17; chapter += 1) expect(page).toMatch(new RegExp(`^### V${chapter} `, 'm'));
  });
});
