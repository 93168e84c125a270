import type { Payload } from 'payload';
import { clock, query, queryPool, sql } from '../../kernel';
import { setupOf } from '../kinds/registry';
import { worded } from '../inbox/worded';
import { home } from '../mail/addresses';
import { claimSingles, type Bundle } from '../mail/claim';
import { finish, tryAgain } from '../mail/finish';
import { ready, withoutUnknown } from '../mail/ready';
import { receiverOf } from '../mail/receiver';
import { TookTooLong, within } from '../mail/within';
import type { PushAdapter, PushDevice } from '../push/PushAdapter';
import { inTurns } from './inTurns';

const AT_ONCE = 5;
/** So many take no longer than a claim lasts. */
const BATCH = 20;
/** The provider has so long for one message. */
const SEND_WITHIN_MS = 30_000;

const pushOne = async (payload: Payload, users: string, adapter: PushAdapter, { user, rows }: Bundle, milliseconds: number): Promise<void> => {
  const now = clock.now();
  const open = await withoutUnknown(payload, 'push', rows, now);
  if (open.length === 0) return;
  const receiver = await receiverOf(payload, users, user);
  if (!receiver) return finish(payload, open, 'dropped', 'account-off', now);
  const devices = await query<PushDevice>(receiver.req, sql`select platform, token from handbook.push_devices where user_id = ${user}::uuid order by last_seen desc`);
  if (devices.length === 0) return finish(payload, open, 'dropped', 'no-device', now);
  const [row] = await ready(payload, 'push', receiver, open, now);
  if (!row) return;
  const { title, body } = worded(payload, 'vi', row, 'current');
  let gone: readonly string[];
  try {
    ({ gone } = await within(milliseconds, adapter.send(devices, { title, body, link: `${home(payload)}${row.link}` })));
  } catch (error) {
    payload.logger.warn({ err: error, outbox: row.outbox }, 'a push message was not sent');
    // A message on a telephone is worth little the second time: one whose fate is unknown is not repeated.
    return error instanceof TookTooLong ? finish(payload, [row], 'failed', 'unknown', now) : tryAgain(payload, [row], { certain: true, why: 'push' }, now);
  }
  if (gone.length > 0) {
    const tokens = JSON.stringify(gone);
    await queryPool(payload, sql`delete from handbook.push_devices where user_id = ${user}::uuid and token in (select jsonb_array_elements_text(${tokens}::jsonb))`);
  }
  await finish(payload, [row], 'sent', 'sent', now);
};

/** Sends what is due to telephones, through whatever provider was configured, by the rules of mail. @param milliseconds tests ask for less */
export const sendPush =
  (users: string, milliseconds = SEND_WITHIN_MS) =>
  async (payload: Payload): Promise<void> => {
    const { push } = setupOf(payload.config);
    if (!push) return;
    const faults: unknown[] = [];
    const take = (): Promise<Bundle[]> => claimSingles(payload, 'push', clock.now(), BATCH);
    for (let bundles = await take(); bundles.length > 0; bundles = await take()) {
      await inTurns(bundles, AT_ONCE, (bundle) => pushOne(payload, users, push, bundle, milliseconds), (error) => {
        payload.logger.error({ err: error }, 'a push message could not be prepared or written down');
        faults.push(error);
      });
    }
    if (faults.length > 0) throw faults[0];
  };
