import type { FileHandle } from 'node:fs/promises';

/** A part of a zip, as the list at its end says. `at`: where its own head stands. */
export type ZipEntry = { name: string; flags: number; method: number; crc: number; packed: number; size: number; at: number };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
/** The end of a zip stands behind everything else and a comment of 65,535 bytes at most. */
const TAIL = END_BYTES + 65_535;
/** More than a workbook's list of parts takes. */
const LIST = 4_000_000;

const bytesAt = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
};

const endOf = (tail: Buffer): number => {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) if (tail.readUInt32LE(at) === END) return at;
  return -1;
};

const entriesIn = (list: Buffer, count: number): ZipEntry[] | undefined => {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== ENTRY) return undefined;
    const [name, extra, comment] = [list.readUInt16LE(at + 28), list.readUInt16LE(at + 30), list.readUInt16LE(at + 32)];
    entries.push({
      name: list.toString('utf8', at + 46, at + 46 + name),
      flags: list.readUInt16LE(at + 8), method: list.readUInt16LE(at + 10), crc: list.readUInt32LE(at + 16),
      packed: list.readUInt32LE(at + 20), size: list.readUInt32LE(at + 24), at: list.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
};

/** The parts of a zip by the list at its end; undefined where there is none that can be read. */
export const zipEntries = async (file: FileHandle, size: number): Promise<ZipEntry[] | undefined> => {
  const tail = await bytesAt(file, Math.max(0, size - TAIL), Math.min(size, TAIL));
  const end = endOf(tail);
  if (end < 0) return undefined;
  const [count, length, at] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (length > LIST || at + length > size) return undefined;
  return entriesIn(await bytesAt(file, at, length), count);
};
