import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { mp3Sound } from '../domain/mp3';
import { SpeechFailed } from '../speech/SpeechFailed';
import type { Sink } from './Sink';

/** MP3 from the voice itself: the frames of each piece behind each other, without their tags. */
export const framesSink = (folder: string): Sink => {
  const whole = path.join(folder, 'sound.mp3');
  let rate = 0;
  return {
    mimeType: 'audio/mpeg',
    add: async (file) => {
      const bytes = await readFile(file);
      const sound = mp3Sound(bytes);
      if (!sound || (rate !== 0 && sound.rate !== rate)) throw new SpeechFailed('refused', 'the voice changed its rate');
      rate = sound.rate;
      await appendFile(whole, bytes.subarray(sound.start, sound.end));
    },
    finish: () => (rate === 0 ? Promise.reject(new SpeechFailed('refused', 'nothing was said')) : Promise.resolve(whole)),
  };
};
