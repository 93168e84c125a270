import { open } from 'node:fs/promises';
import path from 'node:path';
import { wavHeader } from '../domain/wav';
import { readWavHead } from '../speech/soundFile';
import { SpeechFailed } from '../speech/SpeechFailed';
import type { Sink } from './Sink';

/** A WAV file counts its bytes in 32 bits; older players in 31. */
const MOST_BYTES = 2 ** 31 - 1024;
const PIECE_BYTES = 256 * 1024;

/** One WAV of all: where there is no encoder. */
export const wavSink = (folder: string): Sink => {
  const whole = path.join(folder, 'sound.wav');
  let [rate, bytes] = [0, 0];
  return {
    mimeType: 'audio/wav',
    add: async (file) => {
      const head = await readWavHead(file);
      if (rate !== 0 && rate !== head.rate) throw new SpeechFailed('refused', 'the voice changed its rate');
      if (bytes + head.dataBytes > MOST_BYTES) throw new SpeechFailed('refused', 'longer than a WAV file holds');
      const [from, to] = [await open(file, 'r'), await open(whole, rate === 0 ? 'w' : 'a')];
      try {
        if (rate === 0) await to.write(wavHeader(head.rate, 0));
        rate = head.rate;
        const piece = new Uint8Array(PIECE_BYTES);
        for (let at = 0; at < head.dataBytes; ) {
          const { bytesRead } = await from.read(piece, 0, Math.min(piece.length, head.dataBytes - at), head.dataStart + at);
          if (bytesRead === 0) break;
          await to.writeFile(piece.subarray(0, bytesRead));
          at += bytesRead;
          bytes += bytesRead;
        }
      } finally {
        await Promise.all([from.close(), to.close()]);
      }
    },
    finish: async () => {
      if (rate === 0) throw new SpeechFailed('refused', 'nothing was said');
      const handle = await open(whole, 'r+');
      try {
        await handle.write(wavHeader(rate, bytes), 0, 44, 0);
      } finally {
        await handle.close();
      }
      return whole;
    },
  };
};
