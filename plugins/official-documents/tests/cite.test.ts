import { expect, it } from '@jest/globals';

import { cite, writeDay } from '../domain/cite';

const decision = { type: 'QD', title: 'Quyết định ban hành Quy chế', number: '4529', symbol: 'QĐ/TU', dateIssued: '2023-03-16' };

it.each([
  ['khoản 2 Điều 7 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023', decision, { heading: 'Điều 7. Quản lý', anchor: 'quy-che-dieu-7', clause: '2' }],
  ['điểm a khoản 2 Điều 7 Quy chế ban hành kèm theo Quyết định số 4529-QĐ/TU ngày 16/3/2023', decision, { heading: 'Điều 7. Quản lý', anchor: 'quy-che-dieu-7', clause: '2', point: 'a' }],
  ['Điều 2 Quyết định số 4529-QĐ/TU ngày 16/3/2023', decision, { heading: 'Điều 2', anchor: 'dieu-2' }],
  ['Quyết định số 4529-QĐ/TU ngày 16/3/2023', decision, undefined],
  ['Mục II Nghị quyết số 05-NQ/ĐU ngày 02/01/2026', { type: 'NQ', title: 'Nghị quyết', number: '5', symbol: 'NQ/ĐU', dateIssued: '2026-01-02' }, { heading: 'II. NHIỆM VỤ', anchor: 'muc-2' }],
  ['khoản 1 Điều 3 Luật Kiểm thử (số 12/2024/QH15 ngày 27/6/2024)', { type: 'law', title: 'Luật Kiểm thử', number: '12/2024', symbol: 'QH15', dateIssued: '2024-06-27' }, { heading: 'Điều 3. Giải thích', anchor: 'dieu-3', clause: '1' }],
  ['Điều 3 Hiến pháp', { type: 'constitution', title: 'Hiến pháp' }, { heading: 'Điều 3', anchor: 'dieu-3' }],
  ['Nghị định số 72/2013/NĐ-CP ngày 15/7/2013', { type: 'decree', title: 'Nghị định', number: '72/2013', symbol: 'NĐ-CP', dateIssued: '2013-07-15' }, undefined],
  ['phần “Nơi nhận” Văn bản số 12-XY/TU', { type: 'other', title: 'Khác', number: '12', symbol: 'XY/TU' }, { heading: 'Nơi nhận', anchor: 'noi-nhan' }],
])('%s', (text, document, part) => expect(cite(document, part)).toBe(text));

it('writes days as official texts do', () => {
  expect(['2023-03-16', '2021-08-10', '2014-11-25', '2020-01-02', '2020-02-18', '2018-03-01'].map(writeDay)).toEqual(['16/3/2023', '10/8/2021', '25/11/2014', '02/01/2020', '18/02/2020', '01/3/2018']);
});
