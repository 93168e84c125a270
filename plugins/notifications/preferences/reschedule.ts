import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { dueAt, MAIL_MODES } from '../domain/schedule';
import { setupOf } from '../kinds/registry';
import { choicesOf } from './choices';
import { modeOf } from './modeOf';

/** What waits for this person follows what they have just chosen; what is being sent, or tried again, keeps its course. */
export const reschedule = async (req: PayloadRequest, user: string, now: Date): Promise<void> => {
  const choices = await choicesOf(req, user);
  const kinds = setupOf(req.payload.config).kinds.map((kind) => ({ key: kind.key, urgent: kind.urgent ?? false, mode: modeOf(kind, choices) }));
  const at = now.toISOString();
  const waiting = sql`user_id = ${user}::uuid and state = 'waiting' and attempts = 0`;
  for (const mode of MAIL_MODES) {
    for (const urgent of [true, false]) {
      const keys = JSON.stringify(kinds.filter((kind) => kind.mode === mode && kind.urgent === urgent).map(({ key }) => key));
      const these = sql`${waiting} and kind in (select jsonb_array_elements_text(${keys}::jsonb))`;
      if (mode === 'off') {
        await query(req, sql`update handbook.notification_outbox set state = 'dropped', outcome = 'switched-off', finished_at = ${at}::timestamptz where ${these}`);
      } else {
        const due = dueAt(now, { mode, quiet: choices.quiet, urgent }).toISOString();
        await query(req, sql`update handbook.notification_outbox set digest = ${mode === 'digest'}, due_at = ${due}::timestamptz where ${these} and channel = 'mail'`);
        // A telephone gets nothing of what goes into the letter of the day.
        await query(
          req,
          mode === 'digest'
            ? sql`update handbook.notification_outbox set state = 'dropped', outcome = 'switched-off', finished_at = ${at}::timestamptz where ${these} and channel = 'push'`
            : sql`update handbook.notification_outbox set due_at = ${due}::timestamptz where ${these} and channel = 'push'`,
        );
      }
    }
  }
};
