import type { Payload } from 'payload';
import { MOST_ATTEMPTS } from '../domain/retry';
import { afterQuiet } from '../domain/schedule';
import { noticeOf } from '../inbox/rows';
import { kindOf } from '../kinds/registry';
import { standingOf } from '../kinds/standingOf';
import { choicesOf } from '../preferences/choices';
import { modeOf, pushOf } from '../preferences/modeOf';
import { refuses } from '../preferences/refusals';
import { stillMine, type Claimed } from './claim';
import { finish, putOff } from './finish';
import type { Receiver } from './receiver';

/** What ended unknown is repeated so often, counting the first time. A letter would be there twice; a push message takes the place of the first. */
const MOST_UNKNOWN = { mail: 2, push: MOST_ATTEMPTS } as const;

/** Lines of which nobody knows how they ended as often as may be are ended; the others go on. */
export const withoutUnknown = async (payload: Payload, channel: 'mail' | 'push', rows: readonly Claimed[], now: Date): Promise<Claimed[]> => {
  const over = rows.filter(({ unfinished }) => unfinished > MOST_UNKNOWN[channel]);
  await finish(payload, over, 'failed', 'unknown', now);
  return rows.filter((row) => !over.includes(row));
};

/**
 * What may go out to this person at this moment by this way: wanted, true and readable for them, outside their quiet hours, and still
 * ours to send. What waits for the morning is put off, what is not so is dropped, each with the reason.
 */
export const ready = async (payload: Payload, channel: 'mail' | 'push', { req, id }: Receiver, rows: readonly Claimed[], now: Date): Promise<Claimed[]> => {
  const choices = await choicesOf(req, id);
  const until = afterQuiet(now, choices.quiet);
  if (until > now && !rows.some(({ kind }) => kindOf(payload, kind)?.urgent)) {
    await putOff(payload, rows, until);
    return [];
  }
  const refused = await refuses(req, id, channel);
  const wanted = rows.filter((row) => {
    const kind = kindOf(payload, row.kind);
    return kind && (channel === 'push' ? pushOf(kind, choices) : modeOf(kind, choices) !== 'off') && (!refused || kind.obligatory === true);
  });
  await finish(payload, rows.filter((row) => !wanted.includes(row)), 'dropped', 'switched-off', now);
  const standing = await standingOf(req, wanted.map(noticeOf));
  const right = wanted.filter((row) => standing.get(row.id) === 'current');
  await finish(payload, wanted.filter((row) => !right.includes(row)), 'dropped', 'no-longer-so', now);
  return stillMine(payload, right, now);
};
