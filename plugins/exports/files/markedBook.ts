import { writeXlsxStream } from 'hucre/xlsx';
import type { Language } from '../../kernel';
import type { ExportCell } from '../kinds';
import { t } from '../translations';

/** What a spreadsheet would take for a formula is shown as the text it is. */
const asText = (cell: ExportCell): ExportCell => (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

export type Mark = { id: string; who: string; at: string; why: string; /** How many are not in it because their data is restricted. */ leftOut: number; language: Language };

/**
 * A workbook, row by row, that says whose copy it is: in its first line to everybody, and in a hidden last column of each row by the export's number, so that a part
 * that was copied out still tells.
 */
export const markedBook = async (rows: AsyncIterable<ExportCell[]>, mark: Mark, widths: readonly number[] = []): Promise<ReadableStream<Uint8Array>> => {
  const given = rows[Symbol.asyncIterator]();
  const heads = await given.next();
  const names = heads.done ? [] : heads.value;
  async function* marked(): AsyncGenerator<ExportCell[]> {
    const { language, leftOut, ...said } = mark;
    const whole = (row: readonly ExportCell[]): ExportCell[] => [...names.map((_, n) => asText(row[n] ?? null)), mark.id];
    yield [[t(language, 'mark.line', said), ...(leftOut > 0 ? [t(language, 'mark.left-out', { count: leftOut })] : [])].join(' ')];
    yield whole(names);
    for await (const row of { [Symbol.asyncIterator]: () => given }) yield whole(row);
  }
  return writeXlsxStream(marked(), { name: t(mark.language, 'mark.sheet'), columns: [...names.map((_, n) => ({ width: widths[n] ?? 18 })), { width: 10, hidden: true }] });
};
