import { expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { ApprovalReport } from '../types';
import { workbookOf } from '../workbook';

const place = { id: 'x', name: 'Đảng bộ phường A' };
const figures = { published: 1, withDeadline: 1, onTime: 1, own: 1, copied: 0, returned: 0 };
const report = (left: Pick<ApprovalReport, 'more' | 'moreRows'>): ApprovalReport => ({
  from: '2026-11-01', to: '2026-11-02', at: '2026-11-02T03:00:00.000Z', totals: { ...figures, open: 1, overdue: 0 }, organizations: [{ organization: place, ...figures }],
  stages: [{ organization: place, stage: 'Biên tập', cases: 1, median: 1, p90: 1 }], returns: [{ organization: place, kind: 'facts', count: 1 }],
  queue: [{ organization: place, open: 1, overdue: 0, oldest: 1, median: 1 }], series: { length: 'week', steps: [] }, ...left,
});
/** The first cells of a workbook's sheets. */
const firstCells = async (left: Pick<ApprovalReport, 'more' | 'moreRows'>): Promise<unknown[][]> =>
  (await readXlsx(await workbookOf(report(left), 'vi'))).sheets.map(({ rows }) => rows.map(([first]) => first));

it('says in each table how much it leaves out', async () => {
  const [organizations, stages, returns, queue] = await firstCells({ more: 5, moreRows: { stages: 6, returns: 7, queue: 8 } });
  expect(organizations).toContain('Còn 5 tổ chức khác không liệt kê; số liệu chung đã tính đủ.');
  expect([stages?.at(-1), returns?.at(-1), queue?.at(-1)]).toEqual([
    'Còn 6 dòng khác không liệt kê.', 'Còn 7 dòng khác không liệt kê.', 'Còn 8 tổ chức khác không liệt kê; số liệu chung đã tính đủ.',
  ]);
});

it('says nothing of it where everything is listed', async () => {
  const cells = (await firstCells({ more: 0, moreRows: { stages: 0, returns: 0, queue: 0 } })).flat();
  expect(cells.some((cell) => typeof cell === 'string' && cell.startsWith('Còn'))).toBe(false);
});
