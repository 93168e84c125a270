import { joinInTurns } from '../../plugins/kernel';

/** The parts of a file that are kept, in their order; neighbours are one part. */
export const keptOf = (whole: Buffer) => {
  const parts: Buffer[] = [];
  let [from, until] = [0, 0];
  const close = (): void => {
    if (until > from) parts.push(whole.subarray(from, until));
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
