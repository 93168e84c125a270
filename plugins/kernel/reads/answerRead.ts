import type { Payload } from 'payload';
import { EVERYBODY, type Channel } from '../notices/channels';
import { createMemory } from '../notices/createMemory';
import { etagOf, hasEtag } from './etag';
import type { AnyRead } from './types';

/** `text` is absent when the asker already has it (304). */
export type ReadAnswer = { etag: string; text?: string };

export type ReadRefusal = 'auth.forbidden' | 'not-found';

/** '<collection> <document> <audience before> <audience after>' → the three that answers are tagged with; of an inbox its owner. */
const tagsOf = (channel: Channel, payload: string): string[] => {
  if (channel === 'handbook_inbox') return [payload];
  if (channel !== 'handbook_content') return [];
  return payload === EVERYBODY ? [EVERYBODY] : payload.split(' ').slice(1).filter((part) => part !== '-');
};

/** Digests of answers, never the answers (decision 0004.4). */
const digests = createMemory<string>({ tagsOf, most: 20_000, longestMs: 60_000 });

/**
 * One hot read for one signed-in user. While notices arrive, an unchanged answer is recognised without asking the
 * database; otherwise it is read, and its digest remembered until a notice names something it shows.
 */
export const answerRead = async (
  read: AnyRead,
  { payload, user, input, ifNoneMatch }: { payload: Payload; user: string; input: Record<string, unknown>; ifNoneMatch: string | null | undefined },
): Promise<ReadAnswer | ReadRefusal> => {
  const scope = await read.scopeOf(payload, user);
  if (scope === undefined) return 'auth.forbidden';
  const key = `${read.name}\n${JSON.stringify(input)}\n${read.keyOf(scope)}`;
  const known = ifNoneMatch && read.remember !== false ? digests.recall(key) : undefined;
  if (known !== undefined && hasEtag(ifNoneMatch, known)) return { etag: known };
  const reading = digests.begin();
  const text = await read.text(payload, scope, input);
  if (text === undefined) return 'not-found';
  const etag = etagOf(text);
  if (read.remember !== false) digests.keep(reading, key, etag, { tags: read.tagsOf(scope, input) });
  return hasEtag(ifNoneMatch, etag) ? { etag } : { etag, text };
};
