import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';
import { dueAt, MAIL_MODES } from '../domain/schedule';
import { setupOf } from '../kinds/registry';
import { choicesOf } from './choices';
import { modeOf, pushOf } from './modeOf';

/** What waits for this person follows what they have just chosen; what is being sent, or tried again, keeps its course. */
export const reschedule = async (req: PayloadRequest, user: string, now: Date): Promise<void> => {
  const choices = await choicesOf(req, user);
  const kinds = setupOf(req.payload.config).kinds.map((kind) => ({ key: kind.key, urgent: kind.urgent ?? false, mode: modeOf(kind, choices), push: pushOf(kind, choices) }));
  const at = now.toISOString();
  const these = (channel: 'mail' | 'push', which: (kind: (typeof kinds)[number]) => boolean): SQL => {
    const keys = JSON.stringify(kinds.filter(which).map(({ key }) => key));
    return sql`user_id = ${user}::uuid and state = 'waiting' and attempts = 0 and channel = ${channel} and kind in (select jsonb_array_elements_text(${keys}::jsonb))`;
  };
  const drop = (which: SQL) => query(req, sql`update handbook.notification_outbox set state = 'dropped', outcome = 'switched-off', finished_at = ${at}::timestamptz where ${which}`);
  for (const mode of MAIL_MODES) {
    for (const urgent of [true, false]) {
      const which = these('mail', (kind) => kind.mode === mode && kind.urgent === urgent);
      if (mode === 'off') await drop(which);
      else await query(req, sql`update handbook.notification_outbox set digest = ${mode === 'digest'}, due_at = ${dueAt(now, { mode, quiet: choices.quiet, urgent }).toISOString()}::timestamptz where ${which}`);
    }
  }
  await drop(these('push', ({ push }) => !push));
  for (const urgent of [true, false]) {
    const due = dueAt(now, { mode: 'now', quiet: choices.quiet, urgent }).toISOString();
    await query(req, sql`update handbook.notification_outbox set due_at = ${due}::timestamptz where ${these('push', (kind) => kind.push && kind.urgent === urgent)}`);
  }
};
