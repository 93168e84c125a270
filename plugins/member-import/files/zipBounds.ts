/** What a workbook may unfold to: of a sheet hucre reads as a stream, and stops at 2 GB; words shared by its cells lie in memory whole. */
const MOST = { entries: 2000, shared: 300_000_000, all: 6_000_000_000 } as const;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Where the list of a zip's parts is said to stand, behind everything else and a comment of 65,535 bytes at most. */
const endOf = (zip: Buffer): number => {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at -= 1) if (zip.readUInt32LE(at) === END) return at;
  return -1;
};

/** Whether a zip says of itself that it stays within bounds. A liar is stopped where it is unfolded. */
export const withinBounds = (zip: Buffer): boolean => {
  const end = endOf(zip);
  if (end < 0) return false;
  const count = zip.readUInt16LE(end + 10);
  if (count > MOST.entries) return false;
  let at = zip.readUInt32LE(end + 16);
  let all = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) return false;
    const [size, name, extra, comment] = [zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    all += size;
    if (zip.toString('latin1', at + 46, at + 46 + name).endsWith('sharedStrings.xml') && size > MOST.shared) return false;
    at += 46 + name + extra + comment;
  }
  return all <= MOST.all;
};
