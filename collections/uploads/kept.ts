import { joinInTurns } from '../../plugins/kernel';
import { Unreadable } from './unreadable';

/** Half of a file in pieces of a few bytes is not a picture with remarks, but an attempt. */
const MOST_PIECES = 100_000;

/** The parts of a file that are kept, in their order; neighbours are one part. `keep` and `insert` throw Unreadable when there are too many. */
export const keptOf = (whole: Buffer) => {
  const parts: Buffer[] = [];
  let [from, until] = [0, 0];
  const close = (): void => {
    if (until > from) parts.push(whole.subarray(from, until));
    if (parts.length > MOST_PIECES) throw new Unreadable('a picture in too many pieces');
  };
  return {
    keep: (start: number, end: number): void => {
      if (start !== until) {
        close();
        from = start;
      }
      until = end;
    },
    /** The file itself when they are all of it; `added` stands so many bytes after the beginning. */
    joined: async (added?: { after: number; bytes: Buffer }): Promise<Buffer> => {
      close();
      from = until;
      const [first = Buffer.alloc(0), ...others] = parts;
      if (added) return joinInTurns([first.subarray(0, added.after), added.bytes, first.subarray(added.after), ...others]);
      return first.length === whole.length ? whole : joinInTurns(parts);
    },
  };
};
