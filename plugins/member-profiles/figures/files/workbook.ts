import { writeXlsx } from 'hucre/xlsx';
import type { Sheet } from './sheets';

/** A sheet each; names as spreadsheets take them, 31 letters and none of their own signs. */
export const workbookOf = (title: string, foot: string, sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(({ name, heads, rows }) => ({
      name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
      rows: [[title], heads, ...rows, [foot]],
      columns: heads.map((_, index) => ({ width: index === 0 ? 48 : 16 })),
    })),
  });
