import path from 'node:path';
import { readWavHead } from '../speech/soundFile';
import { SpeechFailed } from '../speech/SpeechFailed';
import { startLimited, type Running } from '../speech/startLimited';
import { appendSound } from './appendSound';
import type { Encoder } from './encoderOf';
import type { Sink } from './Sink';

/** The longest item is encoded in minutes; a file of 500 MB would last for a day. */
const LIMITS = { megabytes: 1024, fileMegabytes: 500, ms: 60 * 60_000 } as const;
/** Enough for speech, and of one rate, so that players find a place without a table. */
const KILOBITS = 48;

const argsOf = ({ name }: Encoder, rate: number, whole: string): string[] =>
  name === 'lame'
    ? ['--quiet', '-r', '--signed', '--little-endian', '--bitwidth', '16', '-s', String(rate / 1000), '-m', 'm', '--resample', String(rate / 1000), '--cbr', '-b', String(KILOBITS), '-t', '-', whole]
    : ['-loglevel', 'error', '-nostdin', '-f', 's16le', '-ar', String(rate), '-ac', '1', '-i', 'pipe:0', '-c:a', 'libmp3lame', '-b:a', `${KILOBITS}k`, '-write_xing', '0', '-id3v2_version', '0', '-map_metadata', '-1', '-f', 'mp3', '-y', whole];

/** MP3 by an encoder that runs beside: it is fed piece by piece, so that nothing long lies on the disk or in memory. */
export const encodedSink = (folder: string, encoder: Encoder, signal: AbortSignal): Sink => {
  const whole = path.join(folder, 'sound.mp3');
  let running: Running | undefined;
  let rate = 0;
  return {
    mimeType: 'audio/mpeg',
    add: async (file) => {
      const head = await readWavHead(file);
      if (rate !== 0 && rate !== head.rate) throw new SpeechFailed('refused', 'the voice changed its rate');
      rate = head.rate;
      running ??= startLimited(encoder.program, argsOf(encoder, rate, whole), LIMITS, signal);
      // Whichever comes first: an encoder that ended takes nothing more, and says why.
      await Promise.race([
        appendSound(file, head.dataStart, head.dataBytes, running.stdin, signal),
        running.ended.then(() => Promise.reject(new SpeechFailed('refused', 'the encoder ended too early'))),
      ]);
    },
    finish: async () => {
      if (!running) throw new SpeechFailed('refused', 'nothing was said');
      running.stdin.end();
      await running.ended;
      return whole;
    },
  };
};
