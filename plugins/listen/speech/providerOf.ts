import { cloud } from './cloud';
import { espeak } from './espeak';
import { findProgram } from './findProgram';
import type { SpeechProvider } from './SpeechProvider';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The voice the operator chose: a service where one is named, else espeak-ng where it is installed.
 * @returns undefined when there is none: browsers read aloud by themselves
 */
export const providerOf = async ({ SPEECH, SPEECH_URL, SPEECH_KEY, SPEECH_VOICE, SPEECH_FORMAT, ESPEAK_PATH }: Variables): Promise<SpeechProvider | undefined> => {
  if (SPEECH === 'off') return undefined;
  const voice = SPEECH_VOICE || 'vi';
  if (SPEECH_URL) return cloud({ url: SPEECH_URL, key: SPEECH_KEY, voice, format: SPEECH_FORMAT === 'mp3' ? 'mp3' : 'wav' });
  const program = await findProgram(ESPEAK_PATH || 'espeak-ng');
  return program === undefined ? undefined : espeak(program, voice);
};
