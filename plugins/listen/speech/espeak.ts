import { wavSeconds } from '../domain/wav';
import { readWavHead } from './soundFile';
import type { SpeechProvider } from './SpeechProvider';
import { startLimited } from './startLimited';

/** A piece of 2,000 letters takes it a second and 5 MB; what needs this much more is no piece of ours. */
const LIMITS = { megabytes: 512, fileMegabytes: 64, ms: 60_000 } as const;
const WORDS_A_MINUTE = 165;

/**
 * espeak-ng as a program of its own: it is under the GPL and no part of the product; the operator installs it or not.
 * @param voice one of `espeak-ng --voices=vi`
 */
export const espeak = (program: string, voice: string): SpeechProvider => ({
  voice: `espeak-ng ${voice} ${WORDS_A_MINUTE}`,
  format: 'wav',
  speak: async ({ text }, file, signal) => {
    const run = startLimited(program, ['-v', voice, '-s', String(WORDS_A_MINUTE), '-b', '1', '--stdin', '-w', file], LIMITS, signal);
    run.stdin.end(`${text}\n`);
    await run.ended;
    return { seconds: wavSeconds(await readWavHead(file)) };
  },
});
