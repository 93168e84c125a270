import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readSheet, type SheetRow } from '../files/readSheet';
import { whenHungry } from '../files/whenHungry';
import { withinBounds } from '../files/zipBounds';
import { zipEntries, type ZipEntry } from '../files/zipEntries';
import { zipInOrder } from '../files/zipInOrder';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zip-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const kept = async (bytes: Uint8Array): Promise<string> => {
  const file = path.join(folder, 'file');
  await writeFile(file, bytes);
  return file;
};
const withFile = async <T>(bytes: Uint8Array, work: (entries: ZipEntry[] | undefined, file: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
  const file = await open(await kept(bytes));
  try {
    return await work(await zipEntries(file, bytes.length), file);
  } finally {
    await file.close();
  }
};
const entriesOf = (bytes: Uint8Array): Promise<ZipEntry[] | undefined> => withFile(bytes, (entries) => Promise.resolve(entries));

const zip = (name: string, said?: number): Buffer => {
  const bytes = Buffer.from(zipSync({ [name]: strToU8('<a/>') }));
  if (said !== undefined) bytes.writeUInt32LE(said, bytes.indexOf(Buffer.from('504b0102', 'hex')) + 24);
  return bytes;
};

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const rels = (...targets: [string, string][]): Uint8Array =>
  strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`);
/** As Excel orders the parts: the words of the cells behind the sheet. */
const workbook = (rows: number): Zippable => ({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  '_rels/.rels': rels(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': strToU8(`<workbook xmlns:r="${REL}"><sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': rels(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
  'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${Array.from({ length: rows }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="s"><v>0</v></c><c r="B${n + 1}"><v>${n}</v></c></row>`).join('')}</sheetData></worksheet>`),
  'xl/media/picture.png': new Uint8Array(5000),
  'xl/sharedStrings.xml': strToU8('<sst><si><t>Chi bộ</t></si></sst>'),
});

describe('a zip', () => {
  it('is taken within bounds, and refused where it says that it unfolds beyond them', async () => {
    const within = async (bytes: Uint8Array): Promise<boolean> => withinBounds((await entriesOf(bytes)) ?? []);
    expect(await within(zip('xl/sharedStrings.xml'))).toBe(true);
    expect(await within(zip('xl/sharedStrings.xml', 400_000_000))).toBe(false);
    expect(await within(zip('xl/worksheets/sheet1.xml', 400_000_000))).toBe(true);
    expect(await within(zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}`, new Uint8Array()]))))).toBe(false);
  });

  it('is looked at without throwing, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(200), async (noise, cut) => {
        void (await entriesOf(noise));
        void (await entriesOf(zip('a').subarray(0, cut)));
      }),
      { numRuns: 50 },
    );
  });

  it('is written anew with the sheets last, and what reading rows does not need left out', async () => {
    const anew = await withFile(zipSync(workbook(3)), async (entries, file) => {
      const pieces: Buffer[] = [];
      for await (const piece of zipInOrder(file, entries ?? [])) pieces.push(piece);
      return Buffer.concat(pieces);
    });
    expect((await entriesOf(anew))?.map(({ name }) => name)).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']);
    const parts = unzipSync(anew);
    const original = unzipSync(zipSync(workbook(3)));
    for (const [name, bytes] of Object.entries(parts)) expect(bytes).toEqual(original[name]);
  });
});

describe('a sheet', () => {
  it('gives all its rows in order, whatever the order of its parts', async () => {
    const rows: SheetRow[] = [];
    for await (const row of readSheet(await kept(zipSync(workbook(5000), { level: 6 })))) rows.push(row);
    expect(rows).toHaveLength(5000);
    expect(rows.every(({ line, cells }, n) => line === n + 1 && cells[0] === 'Chi bộ' && cells[1] === n)).toBe(true);
  });

  it.each([['stored', 0], ['packed', 6]] as const)('damaged in the middle, is not taken for a whole one: %s', async (_, level) => {
    const bytes = Buffer.from(zipSync(workbook(20_000), { level }));
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0, middle, middle + 3000);
    await expect(
      (async () => {
        for await (const row of readSheet(await kept(bytes))) void row;
      })(),
    ).rejects.toMatchObject({ fault: expect.stringMatching(/unread|too-many/) as unknown });
  });

  it('is read no further than its rows are taken', async () => {
    let given = 0;
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for (; given < 100; given += 1) yield await Promise.resolve(new Uint8Array([given]));
    };
    const { stream, whileWaiting } = whenHungry(pieces());
    const reader = stream.getReader();
    expect((await whileWaiting(reader.read())).value).toEqual(new Uint8Array([0]));
    // Asked for by the one who reads on regardless, while nobody waits for a row: not given until somebody does.
    const next = reader.read();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(given).toBe(0);
    expect((await whileWaiting(next)).value).toEqual(new Uint8Array([1]));
  });
});
