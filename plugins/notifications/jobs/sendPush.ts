import type { Payload } from 'payload';
import { clock, query, queryPool, sql } from '../../kernel';
import { kindOf, setupOf } from '../kinds/registry';
import { claimSingles, type Bundle, type Claimed } from '../mail/claim';
import { finish, tryAgain } from '../mail/finish';
import { ready, withoutUnknown } from '../mail/ready';
import { receiverOf } from '../mail/receiver';
import { TookTooLong, within } from '../mail/within';
import type { PushAdapter, PushDevice, PushMessage, PushOutcome } from '../push/PushAdapter';
import { inTurns } from './inTurns';

const AT_ONCE = 10;
/** So many take no longer than a claim lasts. */
const BATCH = 60;
/** The providers have so long for one message. */
const SEND_WITHIN_MS = 30_000;

const messageOf = (payload: Payload, { id, kind: key, link }: Claimed): PushMessage => {
  const kind = kindOf(payload, key);
  // By allow list: what nobody vouched for is told without its name and without its address.
  const nameable = kind?.nameable === true;
  return { id, kind: nameable ? key : 'notice', name: nameable ? kind.label : null, link: nameable ? link : null, urgent: kind?.urgent ?? false };
};

/** Writes down what came of each device, then of the whole: what reached one is not sent there again when another is tried later. */
const settle = async (payload: Payload, row: Claimed, outcomes: ReadonlyMap<string, PushOutcome>, before: number, now: Date): Promise<void> => {
  const idsOf = (state: PushOutcome['state']): string => JSON.stringify([...outcomes].filter(([, outcome]) => outcome.state === state).map(([id]) => id));
  await queryPool(payload, sql`update handbook.notification_outbox set reached = reached || array(select jsonb_array_elements_text(${idsOf('sent')}::jsonb)::uuid) where id = ${row.outbox}::uuid`);
  await queryPool(payload, sql`delete from handbook.push_devices where id in (select jsonb_array_elements_text(${idsOf('gone')}::jsonb)::uuid)`);
  const all = [...outcomes.values()];
  const later = all.filter((outcome) => outcome.state === 'later');
  if (later.length > 0) return tryAgain(payload, [row], { certain: true, why: later[0]?.why ?? 'push', afterMs: Math.max(...later.map(({ afterMs }) => afterMs ?? 0)) }, now);
  if (before > 0 || all.some(({ state }) => state === 'sent')) return finish(payload, [row], 'sent', 'sent', now);
  const refused = all.find((outcome) => outcome.state === 'refused');
  await (refused ? finish(payload, [row], 'failed', refused.why, now) : finish(payload, [row], 'dropped', 'no-device', now));
};

const pushOne = async (payload: Payload, users: string, adapter: PushAdapter, { user, rows }: Bundle, milliseconds: number): Promise<void> => {
  const now = clock.now();
  const open = await withoutUnknown(payload, 'push', rows, now);
  if (open.length === 0) return;
  const receiver = await receiverOf(payload, users, user);
  if (!receiver) return finish(payload, open, 'dropped', 'account-off', now);
  const [row] = await ready(payload, 'push', receiver, open, now);
  if (!row) return;
  // Asked last: a device that ended a moment ago is told nothing. An app's session that ran out is no session any more.
  const devices = await query<PushDevice & { reached: boolean }>(
    receiver.req,
    sql`select d.id::text, d.kind, d.token, d.language, d.p256dh, d.auth, d.environment, d.topic, to_char(d.last_seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as seen, d.id = any (o.reached) as reached
        from handbook.push_devices d join handbook.notification_outbox o on o.id = ${row.outbox}::uuid
        where d.user_id = ${user}::uuid and (d.device_id is null or exists (select 1 from users_sessions s where s.id = d.session_id and s.expires_at > ${now.toISOString()}::timestamptz))
        order by d.last_seen desc`,
  );
  const left = devices.filter(({ reached }) => !reached);
  const before = devices.length - left.length;
  if (left.length === 0) return finish(payload, [row], before > 0 ? 'sent' : 'dropped', before > 0 ? 'sent' : 'no-device', now);
  try {
    await settle(payload, row, await within(milliseconds, adapter.send(payload, left, messageOf(payload, row))), before, now);
  } catch (error) {
    payload.logger.warn({ err: error, outbox: row.outbox }, 'a push message was not sent');
    // Whether it arrived or not, it may be repeated: it takes the place of the first.
    await tryAgain(payload, [row], { certain: !(error instanceof TookTooLong), why: 'push' }, now);
  }
};

/** Sends what is due to devices, by the rules of mail. @param milliseconds tests ask for less */
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
