/** What a WAV file's head says of its sound. */
export type WavHead = { rate: number; channels: number; bits: number; dataStart: number; dataBytes: number; /** It says of itself that there is more: the disk was full, or the voice was stopped. */ cut: boolean };

const PCM = 1;
const EXTENSIBLE = 0xfffe;
/** Lengths from here on mean "not known". */
const UNKNOWN = 0x7fff0000;

/**
 * Reads the head of a WAV file (RIFF, PCM). A voice that writes to a pipe does not know its length: what it says of it then is
 * cut to what is there.
 * @param head the first kilobytes @param fileBytes length of the whole file
 * @returns undefined for what is no plain WAV
 */
export const wavHead = (head: Uint8Array, fileBytes: number): WavHead | undefined => {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const name = (at: number): string => String.fromCharCode(...head.subarray(at, at + 4));
  if (head.length < 12 || name(0) !== 'RIFF' || name(8) !== 'WAVE') return undefined;
  let sound: Pick<WavHead, 'rate' | 'channels' | 'bits'> | undefined;
  for (let at = 12; at + 8 <= head.length; ) {
    const [chunk, length, body] = [name(at), view.getUint32(at + 4, true), at + 8];
    if (chunk === 'fmt ' && body + 16 <= head.length) {
      if (![PCM, EXTENSIBLE].includes(view.getUint16(body, true))) return undefined;
      sound = { channels: view.getUint16(body + 2, true), rate: view.getUint32(body + 4, true), bits: view.getUint16(body + 14, true) };
    }
    if (chunk === 'data') {
      if (!sound || sound.rate === 0 || sound.channels === 0 || sound.bits % 8 !== 0 || sound.bits === 0) return undefined;
      const there = Math.max(0, fileBytes - body);
      return { ...sound, dataStart: body, dataBytes: Math.min(length, there), cut: length > there && length < UNKNOWN };
    }
    at = body + length + (length % 2);
  }
  return undefined;
};

export const wavSeconds = ({ rate, channels, bits, dataBytes }: Pick<WavHead, 'rate' | 'channels' | 'bits' | 'dataBytes'>): number => dataBytes / (rate * channels * (bits / 8));

/** The head of a WAV file of one channel and 16 bits. */
export const wavHeader = (rate: number, dataBytes: number): Uint8Array => {
  const head = new Uint8Array(44);
  const view = new DataView(head.buffer);
  const put = (at: number, text: string): void => [...text].forEach((letter, n) => view.setUint8(at + n, letter.charCodeAt(0)));
  put(0, 'RIFF');
  view.setUint32(4, 36 + dataBytes, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, 'data');
  view.setUint32(40, dataBytes, true);
  return head;
};
