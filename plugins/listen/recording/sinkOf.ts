import type { SpeechProvider } from '../speech/SpeechProvider';
import { encodedSink } from './encodedSink';
import type { Encoder } from './encoderOf';
import { framesSink } from './framesSink';
import type { Sink } from './Sink';
import { wavSink } from './wavSink';

/** MP3 where the voice speaks it or an encoder is there, else WAV. */
export const sinkOf = (provider: SpeechProvider, encoder: Encoder | undefined, folder: string, signal: AbortSignal): Sink => {
  if (provider.format === 'mp3') return framesSink(folder);
  return encoder ? encodedSink(folder, encoder, signal) : wavSink(folder);
};

/** What kind of file comes of it: a part of the recipe. */
export const kindOf = (provider: SpeechProvider, encoder: Encoder | undefined): string => (provider.format === 'mp3' ? 'mp3' : encoder ? `mp3 48k ${encoder.name}` : 'wav');
