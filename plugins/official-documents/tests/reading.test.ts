import { expect, it } from '@jest/globals';

import { readingOf, type Section } from '../domain/reading';

const sections = (count: number): Section[] => Array.from({ length: count }, (_, n) => ({ anchor: `dieu-${n + 1}`, heading: `Điều ${n + 1}. Việc ${n + 1}`, text: '1. Một:\na) A;\nb) B.\n2. Hai.' }));

it('names each part with its own link and citation, and writes the document’s own name once for all', () => {
  let looked = 0;
  const document = {
    type: 'QD', title: 'Quyết định', symbol: 'QĐ/TU', dateIssued: '2023-03-16',
    get number(): string {
      looked += 1;
      return '4529';
    },
  };
  const [first, second] = readingOf(document, sections(2));
  expect(first?.cite).toBe('Điều 1 Quyết định số 4529-QĐ/TU ngày 16/3/2023');
  expect(second?.parts[0]?.parts[1]).toMatchObject({ anchor: 'dieu-2-khoan-1-diem-b', cite: 'điểm b khoản 1 Điều 2 Quyết định số 4529-QĐ/TU ngày 16/3/2023' });
  const once = looked;
  readingOf(document, sections(200));
  expect(looked).toBe(2 * once);
});
