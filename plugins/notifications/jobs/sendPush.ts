import type { Payload } from 'payload';
import { clock, query, queryPool, sql } from '../../kernel';
import { setupOf } from '../kinds/registry';
import { noticeOf } from '../inbox/rows';
import { worded } from '../inbox/worded';
import { standingOf } from '../kinds/standingOf';
import { home } from '../mail/addresses';
import { claimSingles, type Bundle } from '../mail/claim';
import { finish, tryAgain } from '../mail/finish';
import { receiverOf } from '../mail/receiver';
import type { PushAdapter, PushDevice } from '../push/PushAdapter';
import { inTurns } from './inTurns';

const AT_ONCE = 5;
const BATCH = 50;

const pushOne = async (payload: Payload, users: string, adapter: PushAdapter, { user, rows }: Bundle): Promise<void> => {
  const [row] = rows;
  const now = clock.now();
  const receiver = await receiverOf(payload, users, user);
  if (!receiver) return finish(payload, rows, 'dropped', 'account-off', now);
  // A message on a telephone is worth little the second time: one whose fate is unknown is not repeated.
  if (row.unfinished > 1) return finish(payload, rows, 'failed', 'unknown', now);
  if ((await standingOf(receiver.req, [noticeOf(row)])).get(row.id) !== 'current') return finish(payload, rows, 'dropped', 'no-longer-so', now);
  const devices = await query<PushDevice>(receiver.req, sql`select platform, token from handbook.push_devices where user_id = ${user}::uuid order by last_seen desc`);
  if (devices.length === 0) return finish(payload, rows, 'dropped', 'no-device', now);
  const { title, body } = worded(payload, 'vi', row, 'current');
  let gone: readonly string[];
  try {
    ({ gone } = await adapter.send(devices, { title, body, link: `${home(payload)}${row.link}` }));
  } catch (error) {
    payload.logger.warn({ err: error, outbox: row.outbox }, 'a push message was not sent');
    return tryAgain(payload, rows, { certain: true, why: 'push' }, now);
  }
  if (gone.length > 0) {
    const tokens = JSON.stringify(gone);
    await queryPool(payload, sql`delete from handbook.push_devices where user_id = ${user}::uuid and token in (select jsonb_array_elements_text(${tokens}::jsonb))`);
  }
  await finish(payload, rows, 'sent', 'sent', now);
};

/** Sends what is due to telephones, through whatever provider was configured. */
export const sendPush =
  (users: string) =>
  async (payload: Payload): Promise<void> => {
    const { push } = setupOf(payload.config);
    if (!push) return;
    const take = (): Promise<Bundle[]> => claimSingles(payload, 'push', clock.now(), BATCH);
    for (let bundles = await take(); bundles.length > 0; bundles = await take()) await inTurns(bundles, AT_ONCE, (bundle) => pushOne(payload, users, push, bundle));
  };
