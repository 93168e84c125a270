import { writeXlsx } from 'hucre/xlsx';
import { startOfVietnamDay, vietnamDate, vietnamDateTime, type Language } from '../../kernel/client';
import type { Day } from '../../working-calendar';
import type { BadgeList } from './data/badgeList';
import { badge } from './translations';

type Cell = string | number | null;
const HEADS = ['name', 'cell', 'admitted', 'official', 'years', 'reached', 'early', 'decision', 'why'] as const;
const shownDay = (day: Day | null): string | null => (day === null ? null : vietnamDate(startOfVietnamDay(day)));

/** The list as a workbook: the words of the reader's language, days as people write them, the reason on each line. */
export const workbookOf = (list: BadgeList, language: Language, at: Date): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: badge(language, 'sheet.title'),
        rows: [
          HEADS.map((head) => badge(language, `sheet.${head}`)),
          ...list.lines.map(({ name, cell, admittedOn, officialOn, badge: { value, rules }, recorded }): Cell[] => [
            name, cell.name, shownDay(admittedOn), shownDay(officialOn), value.years, shownDay(value.reachedOn), value.early ? badge(language, 'sheet.yes') : null,
            recorded && `${recorded.decisionNumber}, ${shownDay(recorded.decisionDate)}`, rules.map((rule) => `${rule.name}: ${rule.shown} (${rule.source})`).join('; '),
          ]),
          [badge(language, 'sheet.foot', { on: shownDay(list.on) ?? '', count: list.lines.length, at: vietnamDateTime(at) })],
        ],
        columns: HEADS.map((head) => ({ width: head === 'name' || head === 'cell' ? 32 : head === 'why' ? 80 : 16 })),
      },
    ],
  });
