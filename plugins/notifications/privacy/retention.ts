import { sql, sweptRows, type Retention } from '../../kernel';
import { label } from '../translations';

/** What was read, and what was sent or was not, goes after the time that the rule register says. Unread notifications stay, however old. */
export const retention: readonly Retention[] = [
  { key: 'read-notices', name: label('retention.read-notices'), parts: [sweptRows({ table: 'public.notifications', user: 'user_id', old: (before) => sql`r.read_at < ${before}`, ticket: 'notifications.sweep' })] },
  { key: 'sent-mail', name: label('retention.sent-mail'), parts: [sweptRows({ table: 'handbook.notification_outbox', user: 'user_id', old: (before) => sql`r.state <> 'waiting' and r.finished_at < ${before}` })] },
];
