import { describe, expect, it } from '@jest/globals';
import { citation } from '../domain/source';
import { WORKING_HOURS } from '../domain/workingHoursRule';

describe('a source as it is cited', () => {
  it.each([
    [{ type: 'regulation', number: '4529-QĐ/TU', date: '2023-03-16', article: 'khoản 1 Điều 12' }, 'khoản 1 Điều 12 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023'],
    [{ type: 'law', number: '116/2025/QH15', date: null, article: 'Điều 25' }, 'Điều 25 Luật số 116/2025/QH15'],
    [{ type: 'decision', number: '01-QĐ/TW', date: '2026-02-03', article: null }, 'Quyết định số 01-QĐ/TW ngày 3/2/2026'],
    [{ type: 'provision', number: '294-QĐ/TW', date: '2025-05-26', article: '9.3.2' }, '9.3.2 Quy định số 294-QĐ/TW ngày 26/5/2025'],
    [{ type: 'statute', number: '19-QC/HU', date: '2024-09-16', article: 'khoản 4 Điều 6' }, 'khoản 4 Điều 6 Quy chế số 19-QC/HU ngày 16/9/2024'],
    [{ type: 'unstated', number: null, date: null, article: null }, 'Văn bản căn cứ chờ bổ sung'],
    [{ type: 'product', number: null, date: null, article: null }, 'Quy ước của phần mềm'],
  ] as const)('%j', (source, text) => expect(citation(source)).toBe(text));
});

it('says working hours in words', () => {
  expect(WORKING_HOURS.show({ days: [1, 6], spans: [{ from: '08:00', to: '12:00' }, { from: '13:30', to: '17:30' }] })).toBe('08:00–12:00, 13:30–17:30; thứ Hai, thứ Bảy');
});
