import { writeXlsx } from 'hucre/xlsx';
import { vietnamDateTime } from '../../../kernel/client';
import { paper } from '../translations';
import type { ListPaper } from './ListPaper';

/** The same list as a workbook: numbers stay numbers; whose copy it is stands at its end, as on every export. */
export const listXlsx = ({ language, title, under, heads, rows, foot, by, at }: ListPaper): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        // What Excel allows as the name of a sheet.
        name: title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
        rows: [[title], ...under.map((text) => [text]), [], heads.map(({ text }) => text), ...rows.map((row) => [...row]), [], ...foot.map((text) => [text]), [paper(language, 'list.copy', { by, at: vietnamDateTime(at.toISOString()) })]],
        columns: heads.map(({ width }) => ({ width })),
      },
    ],
  });
