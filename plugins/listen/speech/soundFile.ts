import { open } from 'node:fs/promises';
import { wavHead, type WavHead } from '../domain/wav';
import { SpeechFailed } from './SpeechFailed';

const HEAD_BYTES = 64 * 1024;

/** @throws SpeechFailed for what is no WAV of one channel and 16 bits, which is what voices speak */
export const readWavHead = async (file: string): Promise<WavHead> => {
  const handle = await open(file, 'r').catch(() => {
    throw new SpeechFailed('refused', 'the voice wrote no file');
  });
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.min(HEAD_BYTES, size));
    await handle.read(bytes, 0, bytes.length, 0);
    const head = wavHead(bytes, size);
    if (head?.channels !== 1 || head.bits !== 16) throw new SpeechFailed('refused', 'the voice wrote no WAV of one channel and 16 bits');
    if (head.cut) throw new SpeechFailed('refused', 'the voice wrote only a part');
    return head;
  } finally {
    await handle.close();
  }
};
