import type { Payload } from 'payload';
import type pg from 'pg';
import { clock, vietnamDay } from '../../kernel';
import { HEAD_ROWS, readHeads, type Heads } from '../domain/readHeads';
import type { Cell, Column, Target } from '../domain/types';
import { readSheet, SheetError, type SheetRow } from '../files/readSheet';
import { inBatch, withClient } from './client';
import { isMarked } from '../domain/isMarked';
import { copyRows } from './copyRows';
import type { Lines } from './linesOf';
import { ROW_COLUMNS } from './rowLine';
import { rowMaker, type RowMaker } from './rowMaker';
import { ticketOf } from './batches';

/** Rows in one COPY: half a megabyte of text. */
const CHUNK = 250;
const FINDING_COLUMNS = ['batch_id', 'line', 'field', 'code', 'grave', 'shown', 'params'];

export class HeadsMissing extends Error {
  constructor(readonly heads: Heads) {
    super('columns are missing');
  }
}

/** Rows of which nothing but a number in front is filled in are no members. */
const isBlank = (cells: readonly Cell[], columns: readonly Column[]): boolean =>
  columns.every(({ target, at }) => target === 'ordinal' || cells[at] === null || cells[at] === undefined || (typeof cells[at] === 'string' && cells[at].trim() === ''));

/** Chunks that are read and sealed while another is written. */
const AHEAD = 5;

/** Rows on their way into the staging tables, in their order: read and sealed ahead, written one after the other, and no more held than that takes. */
class Stager {
  private rows: SheetRow[] = [];
  private readonly made: Promise<Lines>[] = [];
  private readonly today = vietnamDay(clock.now());
  private readonly at: readonly (readonly [Target, number])[];
  staged = 0;

  constructor(private readonly client: pg.PoolClient, private readonly maker: RowMaker, private readonly batch: string, private readonly columns: readonly Column[]) {
    this.at = columns.map(({ target, at }) => [target, at] as const);
  }

  /** @returns how many rows were written with this one */
  async take(row: SheetRow): Promise<number> {
    if (isBlank(row.cells, this.columns)) return 0;
    if (isMarked(row.cells)) throw new SheetError('marked');
    this.rows.push(row);
    if (this.rows.length < CHUNK) return 0;
    this.send();
    return this.made.length > AHEAD ? this.write() : 0;
  }

  async flush(): Promise<number> {
    if (this.rows.length > 0) this.send();
    let written = 0;
    while (this.made.length > 0) written += await this.write();
    return written;
  }

  private send(): void {
    const rows = this.rows;
    this.rows = [];
    const made = this.maker.make({ batch: this.batch, columns: this.at, today: this.today, rows });
    // Whoever awaits it hears of a failure; until then it is nobody's.
    made.catch(() => undefined);
    this.made.push(made);
  }

  private async write(): Promise<number> {
    const lines = await this.made.shift();
    if (!lines) return 0;
    await copyRows(this.client, 'handbook.member_import_rows', ROW_COLUMNS, lines.rows);
    await copyRows(this.client, 'handbook.member_import_findings', FINDING_COLUMNS, lines.findings);
    this.staged += lines.count;
    return lines.count;
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
    if (first.some(({ cells }) => isMarked(cells))) {
      await rows.return(undefined);
      throw new SheetError('marked');
    }
    const heads = readHeads(first.map(({ cells }) => cells));
    if (heads.missing.length > 0) {
      await rows.return(undefined);
      throw new HeadsMissing(heads);
    }
    const maker = rowMaker();
    try {
      const stager = new Stager(client, maker, batch, heads.columns);
      for (const row of first.slice(heads.rows)) onRows(await stager.take(row));
      for await (const row of rows) {
        const written = await stager.take(row);
        if (written > 0) onRows(written);
      }
      onRows(await stager.flush());
      return { heads, staged: stager.staged };
    } finally {
      await maker.close();
    }
  });
