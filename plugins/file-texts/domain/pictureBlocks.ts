import { constants, inflateSync } from 'node:zlib';

/** One piece of what is written about a picture; undefined: something is there that is not read (too long for one piece). */
export type Block = Buffer | undefined;

/** One text of a PNG, unpacked. */
const MOST = 2_000_000;

function* jpegBlocks(bytes: Buffer): Generator<Block> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) return;
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2)) yield bytes.subarray(at + 4, at + 2 + length);
    at += 2 + Math.max(2, length);
  }
}

/** What breaks off is read up to there; what is no packed text is read as it is. */
const unpacked = (data: Buffer): Block => {
  try {
    return inflateSync(data, { maxOutputLength: MOST, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? undefined : data;
  }
};

function* pngBlocks(bytes: Buffer): Generator<Block> {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const [length, kind] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    const data = bytes.subarray(at + 8, at + 8 + length);
    const keyword = kind === 'zTXt' || kind === 'iTXt' ? data.indexOf(0) : -1;
    if (keyword < 0) {
      if (['tEXt', 'eXIf', 'zTXt', 'iTXt'].includes(kind)) yield data;
    } else {
      yield data.subarray(0, keyword);
      // zTXt: the method of packing stands before the text. iTXt: whether it is packed, the method, a language, a keyword in it.
      const text = kind === 'zTXt' ? keyword + 2 : data.indexOf(0, data.indexOf(0, keyword + 3) + 1) + 1;
      yield kind === 'zTXt' || data[keyword + 1] === 1 ? unpacked(data.subarray(text)) : data.subarray(text);
    }
    if (kind === 'IEND') return;
    at += 12 + length;
  }
}

function* riffBlocks(bytes: Buffer): Generator<Block> {
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [kind, length] = [bytes.toString('latin1', at, at + 4), bytes.readUInt32LE(at + 4)];
    if (!/^(VP8|ALPH|ANIM|ANMF|ICCP|data|fmt )/.test(kind)) yield bytes.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length % 2);
  }
}

/** Where a run of sub-blocks (a length, then so many bytes) ends, behind its empty one. */
const endOfRun = (bytes: Buffer, from: number, take: (piece: Buffer) => void = () => undefined): number => {
  let at = from;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) {
    take(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return at + 1;
};
const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** Comments, texts and what applications (XMP) say in a GIF between its pictures, and what lies behind its end. */
function* gifBlocks(bytes: Buffer): Generator<Block> {
  let at = 13 + tableBytes(bytes[10] ?? 0);
  while (at < bytes.length) {
    if (bytes[at] === 0x2c) {
      // A picture: its place, its colours, the size of its codes, then the codes.
      at = endOfRun(bytes, at + 11 + tableBytes(bytes[at + 9] ?? 0));
    } else if (bytes[at] === 0x21) {
      const pieces: Buffer[] = [];
      const end = endOfRun(bytes, at + 2, (piece) => void pieces.push(piece));
      // XMP stands there as it is, without lengths between.
      if (bytes[at + 1] === 0xff) yield bytes.subarray(at + 3, end);
      else if (bytes[at + 1] !== 0xf9) yield Buffer.concat(pieces);
      at = end;
    } else {
      if (bytes.length > at + 1) yield bytes.subarray(at + 1);
      return;
    }
  }
}

/** EXIF and XMP packets wherever a container of boxes (AVIF, MP4, WebM, MP3 tags) keeps them: at its head and at its end. */
function* looseBlocks(bytes: Buffer): Generator<Block> {
  yield bytes.subarray(0, 200_000);
  yield bytes.subarray(Math.max(200_000, bytes.length - 200_000));
}

/** What is written about a picture, a sound or a film, piece by piece, made as it is asked for: a file may be nothing but such pieces. */
export const blocksOf = (bytes: Buffer, mime: string): Generator<Block> => {
  if (mime === 'image/jpeg') return jpegBlocks(bytes);
  if (mime === 'image/png') return pngBlocks(bytes);
  if (mime === 'image/webp' || mime.endsWith('wav')) return riffBlocks(bytes);
  return mime === 'image/gif' ? gifBlocks(bytes) : looseBlocks(bytes);
};
