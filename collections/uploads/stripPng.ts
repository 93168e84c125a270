import { countPieces } from './countPieces';
import { keptOf } from './kept';
import { Unreadable } from './unreadable';

const SIGNATURE_BYTES = 8;
/** Length, kind and check sum around the data. */
const FRAME_BYTES = 12;
/** What is needed to draw the picture. Texts, EXIF, times, frames of an animation and unknown chunks are not. */
const KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'bKGD', 'hIST', 'pHYs', 'cICP']);

/** The same picture, bit for bit, without what was written about it or hidden behind its end. @throws Unreadable, TooManyPieces */
export const stripPng = async (bytes: Buffer): Promise<Buffer> => {
  const kept = keptOf(bytes);
  kept.keep(0, SIGNATURE_BYTES);
  const another = countPieces();
  for (let at = SIGNATURE_BYTES; at + FRAME_BYTES <= bytes.length; ) {
    another();
    const end = at + FRAME_BYTES + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (KEPT.has(kind)) kept.keep(at, end);
    if (kind === 'IEND') return kept.joined();
    at = end;
  }
  throw new Unreadable('a PNG without an end');
};
