import type { Stream } from '../domain/streams';

/** The organisations of streams, by side. */
export const sides = (streams: readonly Stream[]): { audiences: string[]; owners: string[] } => {
  const of = (side: string): string[] => streams.filter((stream) => stream.startsWith(side)).map((stream) => stream.slice(2));
  return { audiences: of('a:'), owners: of('o:') };
};
