/** Bits a second / 1000, by the index in the head of a frame: layer III of MPEG 1, and of MPEG 2 and 2.5. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLES_A_SECOND: Readonly<Record<number, readonly number[]>> = { 3: [44_100, 48_000, 32_000], 2: [22_050, 24_000, 16_000], 0: [11_025, 12_000, 8000] };

export type Mp3Frame = { bytes: number; samples: number; rate: number };
export type Mp3Sound = { /** Byte of the first frame of sound. */ start: number; /** Byte after the last whole frame. */ end: number; seconds: number; rate: number; frames: number };

/** The frame whose head stands at `at` (ISO 11172-3, 2.4.2.3), or undefined. */
export const mp3Frame = (bytes: Uint8Array, at: number): Mp3Frame | undefined => {
  const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
  if (a !== 0xff || (b & 0xe0) !== 0xe0 || ((b >> 1) & 3) !== 1) return undefined;
  const version = (b >> 3) & 3;
  const rate = SAMPLES_A_SECOND[version]?.[(c >> 2) & 3];
  const kilobits = (version === 3 ? RATES_1 : RATES_2)[c >> 4];
  if (rate === undefined || !kilobits) return undefined;
  const samples = version === 3 ? 1152 : 576;
  return { bytes: Math.floor(((samples / 8) * kilobits * 1000) / rate) + ((c >> 1) & 1), samples, rate };
};

/** Length of an ID3v2 tag at the beginning, its own head included; 0 without one. */
export const id3Length = (bytes: Uint8Array): number => {
  if (bytes.length < 10 || String.fromCharCode(...bytes.subarray(0, 3)) !== 'ID3') return 0;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d) + (((bytes[5] ?? 0) & 0x10) === 0 ? 0 : 10);
};

/** "Xing", "Info" or "VBRI" in the first frame: it tells of the others and holds no sound. */
const isTelling = (bytes: Uint8Array, at: number, { bytes: length }: Mp3Frame): boolean => /Xing|Info|VBRI/.test(String.fromCharCode(...bytes.subarray(at, at + Math.min(length, 64))));

/**
 * The sound of an MP3 file without its tags: where its frames begin and end, and how long they last.
 * @returns undefined for what holds no frame
 */
export const mp3Sound = (bytes: Uint8Array): Mp3Sound | undefined => {
  let at = id3Length(bytes);
  // Some leave zeros behind the tag.
  while (at < bytes.length && bytes[at] === 0) at += 1;
  const first = mp3Frame(bytes, at);
  if (!first) return undefined;
  if (isTelling(bytes, at, first)) at += first.bytes;
  const start = at;
  let [samples, frames] = [0, 0];
  for (let frame = mp3Frame(bytes, at); frame?.rate === first.rate && at + frame.bytes <= bytes.length; frame = mp3Frame(bytes, at)) {
    at += frame.bytes;
    samples += frame.samples;
    frames += 1;
  }
  return frames === 0 ? undefined : { start, end: at, seconds: samples / first.rate, rate: first.rate, frames };
};
