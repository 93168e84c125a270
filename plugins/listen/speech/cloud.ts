import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { mp3Sound } from '../domain/mp3';
import { wavSeconds } from '../domain/wav';
import { readWavHead } from './soundFile';
import { SpeechFailed } from './SpeechFailed';
import type { SpeechProvider } from './SpeechProvider';

export type CloudOptions = { url: string; key?: string | undefined; voice: string; format: 'wav' | 'mp3'; /** Milliseconds; tests ask for less. */ timeoutMs?: number; pausesMs?: readonly number[] };

const TIMEOUT_MS = 60_000;
/** Between one try and the next. */
const PAUSES_MS = [1000, 4000, 15_000] as const;
/** One piece takes no longer: each try its whole time, and the pauses between. */
export const PIECE_MS = (PAUSES_MS.length + 1) * TIMEOUT_MS + PAUSES_MS.reduce((sum, ms) => sum + ms, 0);
const MOST_BYTES = 32 * 1024 * 1024;

/** Worth another try. */
class Passing extends Error {}

const isPassing = (status: number): boolean => status === 408 || status === 425 || status === 429 || status >= 500;

/** The body, refused as soon as it is too long: it is never held whole before that is known. */
const bytesOf = async (answer: Response): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    length += next.value.length;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      throw new SpeechFailed('refused', `the service sent more than ${MOST_BYTES} bytes`);
    }
    pieces.push(next.value);
  }
  return Buffer.concat(pieces);
};

/**
 * A voice elsewhere: `POST {text, language, voice, format}` with `Authorization: Bearer <key>`, answered with the sound. Only text
 * that is live for its readers is sent. Redirects are refused, so that the key goes to nobody else; what passes (no connection,
 * too late, 408, 425, 429, 5xx) is tried again.
 */
export const cloud = ({ url, key, voice, format, timeoutMs = TIMEOUT_MS, pausesMs = PAUSES_MS }: CloudOptions): SpeechProvider => {
  const once = async (text: string, signal: AbortSignal): Promise<Uint8Array> => {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      headers: { 'content-type': 'application/json', accept: format === 'mp3' ? 'audio/mpeg' : 'audio/wav', ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify({ text, language: 'vi', voice, format }),
    });
    if (answer.ok) return bytesOf(answer);
    await answer.body?.cancel();
    const told = `the service answered ${answer.status}`;
    if (isPassing(answer.status)) throw new Passing(told);
    // A key that is not good is nobody's text's fault, and asking again would not mend it.
    throw new SpeechFailed(answer.status === 401 || answer.status === 403 ? 'away' : 'refused', told);
  };
  const insist = async (text: string, signal: AbortSignal): Promise<Uint8Array> => {
    for (let tried = 0; ; tried += 1) {
      try {
        return await once(text, signal);
      } catch (error) {
        if (signal.aborted || error instanceof SpeechFailed) throw error;
        const pause = pausesMs[tried];
        // The message of a failed connection may name addresses; its name is enough.
        if (pause === undefined) throw new SpeechFailed('away', error instanceof Passing ? error.message : `the service is away (${(error as { name?: string } | null)?.name ?? 'unknown'})`);
        await sleep(pause, undefined, { signal });
      }
    }
  };
  return {
    voice: `${new URL(url).origin} ${voice}`,
    format,
    speak: async ({ text }, file, signal) => {
      const bytes = await insist(text, signal);
      await writeFile(file, bytes);
      if (format === 'wav') return { seconds: wavSeconds(await readWavHead(file)) };
      const sound = mp3Sound(bytes);
      if (!sound) throw new SpeechFailed('refused', 'the service sent no MP3');
      return { seconds: sound.seconds };
    },
  };
};
