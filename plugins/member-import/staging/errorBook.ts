import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Payload } from 'payload';
import type pg from 'pg';
import type { Language } from '../../kernel';
import { findingWords, type KeptFinding } from '../findingWords';
import { t } from '../translations';
import { withClient } from './client';

const MOST = 1_000_000;
const PAGE = 5000;

/** What a spreadsheet would take for a formula is shown as the text it is. */
export const asText = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

async function* pages(client: pg.PoolClient, batch: string): AsyncGenerator<KeptFinding> {
  await client.query(`declare findings no scroll cursor for select line, field, code, grave, shown, params from handbook.member_import_findings where batch_id = '${batch}' order by line, grave desc, field, code`);
  for (;;) {
    const { rows } = await client.query<KeptFinding>(`fetch ${PAGE} from findings`);
    yield* rows;
    if (rows.length < PAGE) return;
  }
}

async function* bookRows(client: pg.PoolClient, batch: string, language: Language): AsyncGenerator<(string | number)[]> {
  yield (['line', 'column', 'value', 'kind', 'reason', 'fix'] as const).map((head) => t(language, `book.${head}`));
  let count = 0;
  for await (const finding of pages(client, batch)) {
    if ((count += 1) > MOST) return void (yield [t(language, 'book.more', { count: String(MOST) })]);
    const { column, reason, fix } = findingWords(language, finding);
    yield [finding.line, column, asText(finding.shown), t(language, finding.grave ? 'book.grave' : 'book.warning'), asText(reason), asText(fix)];
  }
}

/** Writes what was found of a batch as a workbook, row by row: line, column, value as given (numbers masked), kind, reason, suggestion. */
export const writeErrorBook = (payload: Payload, batch: string, file: string, language: Language): Promise<void> =>
  withClient(payload, async (client) => {
    await client.query('begin read only');
    const rows = bookRows(client, batch, language);
    const book = writeXlsxStream(rows, { name: t(language, 'book.title'), columns: [10, 28, 28, 14, 60, 60].map((width) => ({ width })) });
    await pipeline(Readable.fromWeb(book as unknown as ReadableStream), createWriteStream(file, { mode: 0o600 }));
    await client.query('commit');
  });
