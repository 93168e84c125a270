import { inflateSync } from 'node:zlib';
import type { FilePart } from './types';

const MOST = 2_000_000;
const LONGEST = 2000;
/** As many bytes of what is said about a picture as anybody writes. */
const LOOKED = 4_000_000;

// eslint-disable-next-line no-control-regex
const BETWEEN = /[\u0000-\u0008\u000e-\u001f\ufffd\ufffe\uffff]+|<[^<>]{1,300}>|["']|\r\n|[\n\r]/;

/** Runs of readable text in bytes, read as UTF-8 and as UTF-16 of both orders; tags of XMP are ends of lines. */
const readable = (bytes: Buffer): string[] => {
  const texts = [bytes.toString('utf8'), bytes.toString('latin1')];
  for (const shift of [0, 1]) {
    const even = bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 2));
    texts.push(even.toString('utf16le'), Buffer.from(even).swap16().toString('utf16le'));
  }
  return texts.flatMap((text) => text.split(BETWEEN)).filter((line) => line.length >= 3 && line.length <= LONGEST && /\p{L}{2}|\p{L}\s\p{L}/u.test(line));
};

const jpegBlocks = (bytes: Buffer): Buffer[] => {
  const blocks: Buffer[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) break;
    const length = bytes.readUInt16BE(at + 2);
    if (marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2)) blocks.push(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + Math.max(2, length);
  }
  return blocks;
};

const unpacked = (data: Buffer): Buffer => {
  try {
    return inflateSync(data, { maxOutputLength: MOST });
  } catch {
    return data;
  }
};

const pngBlocks = (bytes: Buffer): Buffer[] => {
  const blocks: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const [length, kind] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'tEXt' || kind === 'eXIf') blocks.push(data);
    if (kind === 'zTXt') blocks.push(data.subarray(0, data.indexOf(0)), unpacked(data.subarray(data.indexOf(0) + 2)));
    if (kind === 'iTXt') {
      const keyword = data.indexOf(0);
      const text = data.indexOf(0, data.indexOf(0, keyword + 3) + 1) + 1;
      blocks.push(data.subarray(0, keyword), data[keyword + 1] === 1 ? unpacked(data.subarray(text)) : data.subarray(text));
    }
    if (kind === 'IEND') break;
    at += 12 + length;
  }
  return blocks;
};

const riffBlocks = (bytes: Buffer): Buffer[] => {
  const blocks: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [kind, length] = [bytes.toString('latin1', at, at + 4), bytes.readUInt32LE(at + 4)];
    if (!/^(VP8|ALPH|ANIM|ANMF|ICCP|data|fmt )/.test(kind)) blocks.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return blocks;
};

/** Comments of a GIF, and whatever else is text between its pictures. */
const gifBlocks = (bytes: Buffer): Buffer[] => {
  const blocks: Buffer[] = [];
  for (let at = bytes.indexOf(Buffer.from([0x21, 0xfe])); at >= 0 && blocks.length < 1000; at = bytes.indexOf(Buffer.from([0x21, 0xfe]), at + 2)) {
    const pieces: Buffer[] = [];
    for (let from = at + 2; (bytes[from] ?? 0) > 0 && pieces.length < 1000; from += (bytes[from] ?? 0) + 1) pieces.push(bytes.subarray(from + 1, from + 1 + (bytes[from] ?? 0)));
    blocks.push(Buffer.concat(pieces));
  }
  return blocks;
};

/** EXIF and XMP packets wherever a container of boxes (AVIF, MP4, WebM, MP3 tags) keeps them: at its head and at its end. */
const looseBlocks = (bytes: Buffer): Buffer[] => [bytes.subarray(0, 200_000), bytes.subarray(Math.max(200_000, bytes.length - 200_000))];

const blocksOf = (bytes: Buffer, mime: string): Buffer[] => {
  if (mime === 'image/jpeg') return jpegBlocks(bytes);
  if (mime === 'image/png') return pngBlocks(bytes);
  if (mime === 'image/webp' || mime.endsWith('wav')) return riffBlocks(bytes);
  return mime === 'image/gif' ? gifBlocks(bytes) : looseBlocks(bytes);
};

/** What is written about a picture, a sound or a film: EXIF, XMP, IPTC, comments, texts of PNG. Read before it is cut out. */
export const pictureTexts = (bytes: Buffer, mime: string): FilePart[] => {
  let looked = 0;
  const lines = new Set<string>();
  for (const block of blocksOf(bytes, mime)) {
    looked += block.length;
    if (looked > LOOKED) break;
    for (const line of readable(block)) lines.add(line);
  }
  return lines.size === 0 ? [] : [{ place: 'picture-data', lines: [...lines].slice(0, 20_000) }];
};
