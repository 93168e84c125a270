const ID3_HEAD = 10;
const MOST_PADDING = 4096;
/** There is one; tools that do not look leave a second. */
const MOST_TAGS = 8;
/** kbit/s by index: MPEG 1 layers 1 to 3, then MPEG 2 layer 1 and layers 2 and 3 (ISO 11172-3, 13818-3). */
const RATES: Readonly<Record<string, readonly number[]>> = {
  '1-1': [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  '1-2': [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  '1-3': [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  '2-1': [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  '2-2': [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const FREQUENCIES = [44_100, 48_000, 32_000] as const;

/** Bytes of the frame whose head stands here, or 0 when none does. */
const frameBytes = (bytes: Buffer, at: number): number => {
  if (at + 4 > bytes.length || bytes[at] !== 0xff) return 0;
  const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
  const version = (second >> 3) & 3;
  const layer = 4 - ((second >> 1) & 3);
  const rate = RATES[version === 3 ? `1-${layer}` : layer === 1 ? '2-1' : '2-2']?.[(third >> 4) - 1];
  const frequency = FREQUENCIES[(third >> 2) & 3];
  if ((second & 0xe0) !== 0xe0 || version === 1 || layer === 4 || rate === undefined || frequency === undefined) return 0;
  const hertz = frequency / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const padding = (third >> 1) & 1;
  if (layer === 1) return (Math.floor((12 * rate * 1000) / hertz) + padding) * 4;
  return Math.floor(((layer === 3 && version !== 3 ? 72 : 144) * rate * 1000) / hertz) + padding;
};

/** Two frames in a row. The two bytes that a text in UTF-16 begins with look like one. */
export const isMpegAudio = (bytes: Buffer): boolean => {
  let at = 0;
  for (let tags = 0; bytes.toString('latin1', at, at + 3) === 'ID3' && at + ID3_HEAD < bytes.length; tags += 1) {
    if (tags === MOST_TAGS) return false;
    const size = [6, 7, 8, 9].reduce((sum, i) => (sum << 7) | ((bytes[at + i] ?? 0) & 0x7f), 0);
    at += ID3_HEAD + size;
  }
  for (const most = at + MOST_PADDING; at < most && bytes[at] === 0; ) at += 1;
  const first = frameBytes(bytes, at);
  return first > 0 && (at + first >= bytes.length - 128 || frameBytes(bytes, at + first) > 0);
};
