import { blocksOf } from './pictureBlocks';
import type { FilePart } from './types';

const LONGEST = 2000;
const MOST_LINES = 200_000;
/** As many bytes of what is said about a picture as anybody writes; a piece costs as much as some bytes more, however short it is. */
const LOOKED = 4_000_000;
const PIECE_BYTES = 16;
/** Between two pieces: an end of line in every encoding. */
const GAP = Buffer.alloc(4);

// eslint-disable-next-line no-control-regex
const BETWEEN = /[\u0000-\u0008\u000e-\u001f\ufffd\ufffe\uffff]+|<[^<>]{1,300}>|["']|\r\n|[\n\r]/;

/** Runs of readable text in bytes, read as UTF-8 and as UTF-16 of both orders; tags of XMP are ends of lines. */
const readable = (bytes: Buffer): { lines: string[]; whole: boolean } => {
  const lines = new Set<string>();
  const read = (text: string): boolean => {
    for (const line of text.split(BETWEEN)) {
      if (line.length < 3 || line.length > LONGEST || !/\p{L}{2}|\p{L}\s\p{L}/u.test(line)) continue;
      if (lines.size >= MOST_LINES) return false;
      lines.add(line);
    }
    return true;
  };
  const ways: (() => string)[] = [() => bytes.toString('utf8'), () => bytes.toString('latin1')];
  for (const shift of [0, 1]) {
    const even = bytes.subarray(shift, bytes.length - ((bytes.length - shift) % 2));
    ways.push(() => even.toString('utf16le'), () => Buffer.from(even).swap16().toString('utf16le'));
  }
  return { whole: ways.every((way) => read(way())), lines: [...lines] };
};

/**
 * What is written about a picture, a sound or a film: EXIF, XMP, IPTC, comments, texts of PNG. Read before it is cut out. `whole` is false where there is
 * more than was looked at.
 */
export const pictureTexts = (bytes: Buffer, mime: string): { parts: FilePart[]; whole: boolean } => {
  const said: Buffer[] = [];
  let room = LOOKED;
  let whole = true;
  for (const block of blocksOf(bytes, mime)) {
    if (block !== undefined) said.push(block.subarray(0, Math.max(0, room)), GAP);
    room -= (block?.length ?? 0) + PIECE_BYTES;
    whole &&= block !== undefined && room >= 0;
    if (room < 0) break;
  }
  const read = readable(Buffer.concat(said));
  return { parts: read.lines.length === 0 ? [] : [{ place: 'picture-data', lines: read.lines }], whole: whole && read.whole };
};
