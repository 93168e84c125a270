import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { streamXlsxRows } from 'hucre/xlsx';
import type { Cell } from '../domain/types';
import { whenHungry } from './whenHungry';
import { withinBounds } from './zipBounds';
import { zipEntries, type ZipEntry } from './zipEntries';
import { zipInOrder } from './zipInOrder';

/** What a file may be at most. A sheet of 500,000 members in 33 columns is some 150 MB. */
export const LIMITS = { bytes: 400_000_000, rows: 1_048_576, columns: 300, record: 200_000 } as const;

export type SheetFault = 'too-large' | 'too-many' | 'unread' | 'kind' | 'marked';
export class SheetError extends Error {
  constructor(readonly fault: SheetFault, options?: ErrorOptions) {
    super(fault, options);
  }
}

export type SheetRow = { line: number; cells: Cell[] };

const HEAD = 1_000_000;
const headOf = async (file: string): Promise<Buffer> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** Old lists were saved in a code page: their letters are then what TCVN3 and VNI are recognised by. */
const encodingOf = (head: Buffer): 'utf8' | 'latin1' => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf8';
  } catch {
    return 'latin1';
  }
};

/** The sign that stands most often in the first lines, of those that separate columns. */
const delimiterOf = (head: Buffer): string => {
  const text = head.subarray(0, 20_000).toString('latin1');
  return [',', ';', '\t'].map((sign) => [sign, text.split(sign).length] as const).sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
};

async function* csvRows(file: string): AsyncGenerator<SheetRow> {
  const head = await headOf(file);
  const parser = createReadStream(file, encodingOf(head)).pipe(
    parse({ bom: true, delimiter: delimiterOf(head), relax_column_count: true, relax_quotes: true, max_record_size: LIMITS.record }),
  );
  let line = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { line: (line += 1), cells };
  } catch (error) {
    throw new SheetError('unread', { cause: error });
  }
}

/** Sizes of 4 GB and more stand elsewhere (ZIP64), and a part may be encrypted: hucre is given such files whole. */
const isPlain = ({ flags, packed, size, at }: ZipEntry): boolean => (flags & 1) === 0 && Math.max(packed, size, at) < 0xffffffff;
const USUAL = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
const isUsual = (entries: readonly ZipEntry[]): boolean => entries.every(isPlain) && USUAL.every((part) => entries.some(({ name }) => name === part));

async function* xlsxRows(path: string, size: number): AsyncGenerator<SheetRow> {
  const file = await open(path);
  try {
    const entries = await zipEntries(file, size);
    if (!entries || !withinBounds(entries)) throw new SheetError('unread');
    const gate = whenHungry(zipInOrder(file, entries));
    const rows = streamXlsxRows(isUsual(entries) ? gate.stream : new Uint8Array(await readFile(path)));
    try {
      for (;;) {
        const { done, value } = await gate.whileWaiting(rows.next());
        if (done) return;
        yield { line: value.index + 1, cells: value.values as Cell[] };
      }
    } catch (error) {
      throw new SheetError('unread', { cause: error });
    } finally {
      // Whoever stops taking rows lets go of the file, too.
      await rows.return(undefined);
    }
  } finally {
    await file.close();
  }
}

/**
 * The rows of the first sheet of a workbook, or of a CSV file, one after the other. By what the file is, not by how it is called.
 * @throws SheetError
 */
export async function* readSheet(file: string): AsyncGenerator<SheetRow> {
  const { size } = await stat(file);
  if (size > LIMITS.bytes) throw new SheetError('too-large');
  const head = (await headOf(file)).subarray(0, 8);
  const zipped = head.subarray(0, 2).toString('latin1') === 'PK';
  // An encrypted or old binary workbook: neither is read.
  if (head.subarray(0, 4).toString('hex') === 'd0cf11e0' || size === 0) throw new SheetError('kind');
  for await (const row of zipped ? xlsxRows(file, size) : csvRows(file)) {
    if (row.line > LIMITS.rows) throw new SheetError('too-many');
    yield row.cells.length > LIMITS.columns ? { ...row, cells: row.cells.slice(0, LIMITS.columns) } : row;
  }
}

/** SHA-256 of a file: by it a batch knows its own again. */
export const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};
