import type { FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ZipEntry } from './zipEntries';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Sizes follow the part instead of standing in its head. */
const SIZES_FOLLOW = 0x0008;
const STORED = 0;
const DEFLATED = 8;
const PIECE = 65_536;

const isSheet = ({ name }: ZipEntry): boolean => /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
/** What a reader of rows needs of a workbook besides its sheets. */
const isNeeded = ({ name }: ZipEntry): boolean => name === '[Content_Types].xml' || name.endsWith('.rels') || /^xl\/(workbook|sharedStrings|styles)\.xml$/i.test(name);

const headOf = (signature: number, { name, flags, crc, size }: ZipEntry, at?: number): Buffer => {
  const title = Buffer.from(name, 'utf8');
  const central = at !== undefined;
  const head = Buffer.alloc(central ? 46 : 30);
  head.writeUInt32LE(signature, 0);
  // In the list stands the version of the maker before that of the reader.
  let next = central ? 6 : 4;
  head.writeUInt16LE(20, next);
  head.writeUInt16LE(flags & ~SIZES_FOLLOW, next + 2);
  head.writeUInt16LE(STORED, next + 4);
  head.writeUInt32LE(crc, next + 10);
  head.writeUInt32LE(size, next + 14);
  head.writeUInt32LE(size, next + 18);
  head.writeUInt16LE(title.length, next + 22);
  next += 24;
  if (central) head.writeUInt32LE(at, 42);
  return Buffer.concat([head, title]);
};

async function* packedBytes(file: FileHandle, { at, packed }: ZipEntry): AsyncGenerator<Buffer> {
  const own = Buffer.alloc(30);
  await file.read(own, 0, 30, at);
  if (own.readUInt32LE(0) !== LOCAL) throw new Error('a part of the zip has no head');
  let from = at + 30 + own.readUInt16LE(26) + own.readUInt16LE(28);
  for (let left = packed; left > 0; ) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(PIECE, left)), 0, Math.min(PIECE, left), from);
    if (bytesRead === 0) throw new Error('a part of the zip is cut off');
    yield buffer.subarray(0, bytesRead);
    from += bytesRead;
    left -= bytesRead;
  }
}

const inflated = (packed: AsyncGenerator<Buffer>): AsyncIterable<Buffer> =>
  // Whoever takes the pieces hears of a failure.
  pipeline(Readable.from(packed, { objectMode: false }), createInflateRaw({ chunkSize: PIECE }), () => undefined);

/** A part unpacked, and held against the length and the sum that the zip says of it: half a list is not taken for a whole one. */
async function* bodyOf(file: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new Error('a part of the zip is packed in an unknown way');
  let [sum, given] = [0, 0];
  for await (const piece of entry.method === STORED ? packedBytes(file, entry) : inflated(packedBytes(file, entry))) {
    sum = crc32(piece, sum);
    given += piece.length;
    // Before the last piece is given: nobody asks for one behind it.
    if (given > entry.size || (given === entry.size && sum !== entry.crc)) throw new Error('a part of the zip is damaged');
    yield piece;
  }
  if (given !== entry.size) throw new Error('a part of the zip is damaged');
}

/**
 * A workbook's zip written anew, piece by piece: first what its sheets are read with, then the sheets, each with its size in its head. Programs
 * write them in other orders; only in this one can rows be taken while the file is still being read.
 */
export async function* zipInOrder(file: FileHandle, entries: readonly ZipEntry[]): AsyncGenerator<Buffer> {
  const list: Buffer[] = [];
  let at = 0;
  for (const entry of [...entries.filter(isNeeded), ...entries.filter(isSheet)]) {
    const head = headOf(LOCAL, entry);
    list.push(headOf(ENTRY, entry, at));
    at += head.length + entry.size;
    yield head;
    yield* bodyOf(file, entry);
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  yield Buffer.concat([central, end]);
}
