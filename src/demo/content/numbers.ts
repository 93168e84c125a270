import type { PlaceKey } from '../places';

type Book = { at: PlaceKey; by: string; kind: string; organ: string; /** Above 1: the term began on paper. */ first: number; taken: readonly { about: string; /** Before the load. */ days: number }[] };

/** Books of numbers of the term 2025-2030, as a ward and one of its cells keep them. */
export const term = { name: '2025-2030', from: '2025-08-01' };
export const books: readonly Book[] = [
  {
    at: 'hoankiem/1', by: 'hoankiem.bithu', kind: 'NQ', organ: 'CB', first: 9,
    taken: [
      { about: 'Nghị quyết sinh hoạt chi bộ thường kỳ tháng 9', days: 78 },
      { about: 'Nghị quyết sinh hoạt chi bộ thường kỳ tháng 10', days: 48 },
      { about: 'Nghị quyết sinh hoạt chi bộ thường kỳ tháng 11', days: 17 },
    ],
  },
  { at: 'hoankiem/1', by: 'hoankiem.bithu', kind: 'BC', organ: 'CB', first: 1, taken: [{ about: 'Báo cáo công tác quý III của chi bộ', days: 52 }] },
  {
    at: 'hoankiem', by: 'hoankiem.quantri', kind: 'CV', organ: 'ĐU', first: 120,
    taken: [{ about: 'Công văn về rà soát đảng viên đủ điều kiện tặng Huy hiệu Đảng', days: 20 }, { about: 'Công văn về báo cáo thu nộp đảng phí', days: 12 }],
  },
];
/** One of them was given twice by mistake. */
export const mistaken = { at: 'hoankiem' as PlaceKey, by: 'hoankiem.quantri', kind: 'CV', about: 'Công văn về báo cáo thu nộp đảng phí (lấy số nhầm hai lần)', reason: 'Lấy số hai lần cho cùng một công văn.', days: 12 };
