import type { Payload } from 'payload';
import type pg from 'pg';
import { clock, vietnamDay } from '../../kernel';
import { HEAD_ROWS, readHeads, type Heads } from '../domain/readHeads';
import { readRow } from '../domain/readRow';
import type { Cell, Column, Target } from '../domain/types';
import { readSheet, type SheetRow } from '../files/readSheet';
import { inBatch, withClient } from './client';
import { copyRows, copyText } from './copyRows';
import { rowLine, ROW_COLUMNS } from './rowLine';
import { ticketOf } from './batches';

/** Rows in one COPY: some two megabytes of text. */
const CHUNK = 1000;
const FINDING_COLUMNS = ['batch_id', 'line', 'field', 'code', 'grave', 'shown', 'params'];

export class HeadsMissing extends Error {
  constructor(readonly heads: Heads) {
    super('columns are missing');
  }
}

/** Rows of which nothing but a number in front is filled in are no members. */
const isBlank = (cells: readonly Cell[], columns: readonly Column[]): boolean =>
  columns.every(({ target, at }) => target === 'ordinal' || cells[at] === null || cells[at] === undefined || (typeof cells[at] === 'string' && cells[at].trim() === ''));

class Stager {
  private rows: string[] = [];
  private findings: string[] = [];
  private readonly today = vietnamDay(clock.now());
  private readonly at: ReadonlyMap<Target, number>;
  staged = 0;

  constructor(private readonly client: pg.PoolClient, private readonly batch: string, private readonly columns: readonly Column[]) {
    this.at = new Map(columns.map(({ target, at }) => [target, at]));
  }

  /** @returns how many rows were written with this one */
  async take({ line, cells }: SheetRow): Promise<number> {
    if (isBlank(cells, this.columns)) return 0;
    const read = readRow(cells, this.at, this.today);
    this.rows.push(rowLine(this.batch, line, read));
    for (const { field, code, grave, shown, params = {} } of read.findings) {
      this.findings.push([this.batch, String(line), field, code, String(grave), shown, JSON.stringify(params)].map(copyText).join('\t'));
    }
    return this.rows.length >= CHUNK ? this.flush() : 0;
  }

  async flush(): Promise<number> {
    const [rows, findings] = [this.rows, this.findings];
    [this.rows, this.findings] = [[], []];
    await copyRows(this.client, 'handbook.member_import_rows', ROW_COLUMNS, rows);
    await copyRows(this.client, 'handbook.member_import_findings', FINDING_COLUMNS, findings);
    this.staged += rows.length;
    return rows.length;
  }
}

/**
 * Reads a file into the staging tables. What an earlier try left there of the batch is taken out first.
 * @throws SheetError, HeadsMissing
 */
export const stage = (payload: Payload, batch: string, file: string, onRows: (count: number) => void): Promise<{ heads: Heads; staged: number }> =>
  withClient(payload, async (client) => {
    await inBatch(client, ticketOf(batch), () => client.query('select handbook.import_clear($1)', [batch]));
    const first: SheetRow[] = [];
    const rows = readSheet(file);
    for await (const row of { [Symbol.asyncIterator]: () => ({ next: () => rows.next() }) }) {
      first.push(row);
      if (first.length > HEAD_ROWS) break;
    }
    const heads = readHeads(first.map(({ cells }) => cells));
    if (heads.missing.length > 0) {
      await rows.return(undefined);
      throw new HeadsMissing(heads);
    }
    const stager = new Stager(client, batch, heads.columns);
    for (const row of first.slice(heads.rows)) onRows(await stager.take(row));
    for await (const row of rows) {
      const written = await stager.take(row);
      if (written > 0) onRows(written);
    }
    onRows(await stager.flush());
    return { heads, staged: stager.staged };
  });
