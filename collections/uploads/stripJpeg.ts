import { createPace } from '../../plugins/kernel';
import { countPieces } from './countPieces';
import { exifOrientation, orientationSegment } from './exifOrientation';
import { keptOf } from './kept';
import { Unreadable } from './unreadable';

const [MARK, START_OF_SCAN, END, COMMENT, APP0, APP1, APP2, APP14, APP15] = [0xff, 0xda, 0xd9, 0xfe, 0xe0, 0xe1, 0xe2, 0xee, 0xef];

/** Of what applications write: the density, the colour profile and Adobe's colour transform, without which colours change. */
const isNeeded = (marker: number, content: Buffer): boolean => {
  const begins = (text: string): boolean => content.toString('latin1', 0, text.length) === text;
  if (marker === APP0) return begins('JFIF\0');
  if (marker === APP2) return begins('ICC_PROFILE\0');
  if (marker === APP14) return begins('Adobe');
  return marker !== COMMENT && (marker < APP0 || marker > APP15);
};

/** To look at a segment takes as long as to go over so many bytes; a file may be nothing but segments. */
const LOOK_BYTES = 500;

type Pace = ReturnType<typeof createPace>;

/** Where the coded picture after a scan's header ends: at the next marker that is no restart and no stuffed byte. */
const endOfScan = async (bytes: Buffer, from: number, pace: Pace): Promise<number> => {
  let looked = from;
  for (let at = bytes.indexOf(MARK, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(MARK, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARK && (next < 0xd0 || next > 0xd7)) return at;
    const wait = pace(LOOK_BYTES / 10 + at - looked);
    if (wait) await wait;
    looked = at;
  }
  throw new Unreadable('a JPEG without an end');
};

/**
 * The same picture, bit for bit, without EXIF (place, camera, names), XMP, comments, previews and what hides behind its end.
 * How it is to be turned is kept. @throws Unreadable, TooManyPieces
 */
export const stripJpeg = async (bytes: Buffer): Promise<Buffer> => {
  const kept = keptOf(bytes);
  kept.keep(0, 2);
  const pace = createPace();
  const another = countPieces();
  let turned: number | undefined;
  let at = 2;
  while (at + 3 < bytes.length) {
    if (bytes[at] !== MARK) throw new Unreadable('a JPEG with something between its segments');
    const marker = bytes[at + 1] ?? 0;
    const wait = pace(LOOK_BYTES);
    if (wait) await wait;
    if (marker === MARK) {
      at += 1;
      continue;
    }
    if (marker === END) break;
    another();
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) throw new Unreadable('a JPEG segment beyond the end');
    const content = bytes.subarray(at + 4, end);
    if (marker === APP1) turned ??= exifOrientation(content);
    const until = marker === START_OF_SCAN ? await endOfScan(bytes, end, pace) : end;
    if (isNeeded(marker, content)) kept.keep(at, until);
    at = until;
  }
  if (bytes[at] !== MARK || bytes[at + 1] !== END) throw new Unreadable('a JPEG without an end');
  kept.keep(at, at + 2);
  return kept.joined(turned === undefined || turned === 1 ? undefined : { after: 2, bytes: orientationSegment(turned) });
};
