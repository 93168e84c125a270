import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { chaptersOf, type Chapter } from '../domain/chapters';
import { chapterTag } from '../domain/chapterTag';
import { piecesOf } from '../domain/pieces';
import type { Segment } from '../domain/segments';
import { speak } from '../domain/speak';
import { SpeechFailed } from '../speech/SpeechFailed';
import type { SpeechProvider } from '../speech/SpeechProvider';
import type { Sink } from './Sink';

export type Recording = { file: string; mimeType: string; bytes: number; sha256: string; seconds: number; chapters: Chapter[] };

type Work = {
  folder: string;
  title: string;
  segments: readonly Segment[];
  provider: SpeechProvider;
  sink: Sink;
  signal: AbortSignal;
  /** Asked between two pieces: throws when the text is not live any more. */
  stillWanted: () => Promise<void>;
};

const sentence = (text: string): string => (/[.!?:;…]$/u.test(text) ? text : `${text}.`);

/** Heading and text of a chapter, in pieces a voice takes at once. Others are answered between two lines. */
const spoken = async ({ heading, text }: Segment): Promise<string[]> => {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    lines.push(speak(line));
    await turn();
  }
  return [...(heading ? [sentence(speak(heading))] : []), ...piecesOf(lines.join('\n'))].filter((piece) => /[\p{L}\p{N}]/u.test(piece));
};

/** Tag and sound as one file, with the digest of its bytes. */
const withTag = async (sound: string, tag: Uint8Array, file: string): Promise<Pick<Recording, 'bytes' | 'sha256'>> => {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    async function* (): AsyncGenerator<Uint8Array> {
      if (tag.length > 0) yield tag;
      for await (const piece of createReadStream(sound)) yield piece as Uint8Array;
    },
    async function* (pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    },
    createWriteStream(file),
  );
  return { bytes, sha256: hash.digest('hex') };
};

/**
 * Says a text from its first word to its last and makes one file of it, piece by piece, in `folder`.
 * @throws SpeechFailed, or what `stillWanted` and the disk throw
 */
export const record = async ({ folder, title, segments, provider, sink, signal, stillWanted }: Work): Promise<Recording> => {
  const heard: { title: string | null; anchor: string | null; seconds: number }[] = [];
  let count = 0;
  for (const segment of segments) {
    let seconds = 0;
    for (const text of await spoken(segment)) {
      await stillWanted();
      const file = path.join(folder, `piece-${(count += 1)}`);
      seconds += (await provider.speak({ language: 'vi', text }, file, signal)).seconds;
      await sink.add(file);
      await rm(file, { force: true });
    }
    heard.push({ title: segment.heading, anchor: segment.anchor, seconds });
  }
  const sound = await sink.finish();
  const { chapters, seconds } = chaptersOf(heard);
  const tag = sink.mimeType === 'audio/mpeg' ? chapterTag({ title, language: 'vie', chapters, seconds }) : new Uint8Array(0);
  const file = path.join(folder, 'whole');
  const made = await withTag(sound, tag, file);
  if ((await stat(sound)).size === 0 || seconds === 0) throw new SpeechFailed('refused', 'nothing was said');
  return { file, mimeType: sink.mimeType, seconds, chapters, ...made };
};
