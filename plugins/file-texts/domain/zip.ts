import { inflateRawSync } from 'node:zlib';

/** One entry of an archive, by its directory at the end: what Office goes by. */
export type ZipEntry = { name: string; method: number; packed: number; size: number; at: number; encrypted: boolean };

/** What a document needs at most; more is an attempt. */
export const ZIP_LIMITS = { entries: 10_000, total: 300_000_000, ratio: 1000, ratioFrom: 5_000_000, part: 64_000_000 } as const;

export class ZipFault extends Error {
  constructor(readonly kind: 'broken' | 'bomb') {
    super(kind);
  }
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

const endOf = (bytes: Buffer): number => {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT); at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw new ZipFault('broken');
};

/** The directory of an archive; nothing is unpacked. @throws ZipFault: broken, or promises more than a document needs */
export const zipEntries = (bytes: Buffer): ZipEntry[] => {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > ZIP_LIMITS.entries || count === 0xffff) throw new ZipFault('bomb');
  const entries: ZipEntry[] = [];
  const places = new Set<number>();
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY) throw new ZipFault('broken');
    const [flags, method, packed, size] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const nameBytes = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameBytes);
    entries.push({ name, method, packed, size, at: bytes.readUInt32LE(at + 42), encrypted: (flags & 1) === 1 });
    // Two names for the same bytes: a small file that unpacks as often as it likes.
    const place = entries.at(-1)?.at ?? 0;
    if (places.has(place)) throw new ZipFault('bomb');
    places.add(place);
    total += size;
    if (total > ZIP_LIMITS.total || (size > ZIP_LIMITS.ratioFrom && size > packed * ZIP_LIMITS.ratio)) throw new ZipFault('bomb');
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

/** An entry's bytes, never more than `most` and than the directory promises. @throws ZipFault */
export const zipPart = (bytes: Buffer, entry: ZipEntry, most: number = ZIP_LIMITS.part): Buffer => {
  if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== LOCAL) throw new ZipFault('broken');
  const from = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed) throw new ZipFault('broken');
  if (entry.method === 0) {
    if (packed.length > most) throw new ZipFault('bomb');
    return packed;
  }
  if (entry.method !== 8) throw new ZipFault('broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(most, entry.size)) });
  } catch (error) {
    throw new ZipFault((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken');
  }
};
