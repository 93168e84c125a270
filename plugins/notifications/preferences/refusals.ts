import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';

/** Ways of telling that a person can refuse as a whole. */
export type RefusableChannel = 'mail' | 'push';

/** Whether this person refused the way as a whole: then only what is obligatory goes out there. */
export const refuses = async (req: PayloadRequest, user: string, channel: RefusableChannel): Promise<boolean> =>
  (await query(req, sql`select 1 as yes from handbook.notification_refusals where user_id = ${user}::uuid and channel = ${channel}`)).length > 0;

/**
 * A person refuses a way of telling as a whole, or takes that back, in the caller's transaction. Telephones are forgotten at once; what
 * waits in the outbox is asked about again before it goes.
 */
export const setRefusal = async (req: PayloadRequest, { user, channel, refused, at }: { user: string; channel: RefusableChannel; refused: boolean; at: Date }): Promise<void> => {
  if (!refused) return void (await query(req, sql`delete from handbook.notification_refusals where user_id = ${user}::uuid and channel = ${channel}`));
  await query(req, sql`insert into handbook.notification_refusals (user_id, channel, since) values (${user}::uuid, ${channel}, ${at.toISOString()}::timestamptz) on conflict do nothing`);
  if (channel === 'push') await query(req, sql`delete from handbook.push_devices where user_id = ${user}::uuid`);
};
