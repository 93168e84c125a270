import type { Seals } from '../../kernel/seals';
import { readRow } from '../domain/readRow';
import type { Cell, Target } from '../domain/types';
import { copyText } from './copyText';
import { rowLine } from './rowLine';

/** Rows of a file that are to be staged. */
export type RowWork = { batch: string; /** Where each column stands. */ columns: readonly (readonly [Target, number])[]; /** `YYYY-MM-DD` */ today: string; rows: readonly { line: number; cells: Cell[] }[] };
/** What COPY takes of them, each line with its end. */
export type Lines = { rows: Uint8Array; findings: Uint8Array; count: number };

const bytesOf = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.length === 0 ? '' : `${lines.join('\n')}\n`);

/** Reads and seals rows. */
export const linesOf = (ring: Seals, { batch, columns, today, rows }: RowWork): Lines => {
  const at = new Map(columns);
  const findings: string[] = [];
  const lines = rows.map(({ line, cells }) => {
    const read = readRow(cells, at, today);
    for (const { field, code, grave, shown, params = {} } of read.findings) {
      findings.push([batch, String(line), field, code, String(grave), shown, JSON.stringify(params)].map(copyText).join('\t'));
    }
    return rowLine(ring, batch, line, read);
  });
  return { rows: bytesOf(lines), findings: bytesOf(findings), count: lines.length };
};
