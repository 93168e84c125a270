import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { isOpen, type SupportKind, type SupportLevel, type SupportState } from '../../domain/machine';
import { reopenUntil } from '../../domain/times';
import { label } from '../../translations';
import { reopenDays } from '../data/due';
import { reporterOf } from '../data/reporter';
import { supportColumns, supportTables, type Device, type SupportRow } from '../data/supportRow';
import { threadsOf, type ThreadLine } from '../data/thread';

export type MySupport = {
  id: string; kind: SupportKind; said: string; screen: string | null; device: Device; state: SupportState; level: SupportLevel; askedAt: string; dueAt: string;
  /** Until when it may be opened again; null: it may not. */
  reopenUntil: string | null; open: boolean; thread: ThreadLine[];
};

/** What I told, the latest fifty, with what was said to it. */
export const mine = defineCommand({
  name: 'support-requests.mine', summary: label('command.mine'), input: z.object({}), rest: { method: 'get', path: '/support-requests/mine' }, kind: 'read',
  authorize: async ({ req }) => void (await reporterOf(req)),
  run: async ({ req, now }): Promise<{ docs: MySupport[] }> => {
    const { user } = await reporterOf(req);
    const rows = await query<SupportRow>(req, sql`select ${supportColumns} from ${supportTables} where r.by_user = ${user}::uuid order by r.asked_at desc, r.id limit 50`);
    const [threads, days] = [await threadsOf(req, rows.map(({ id }) => id), true), await reopenDays(req, now)];
    const until = ({ state, answeredAt, reopenedAt }: SupportRow): string | null => {
      const last = (state === 'answered' || state === 'closed') && answeredAt !== null && reopenedAt === null ? reopenUntil(new Date(answeredAt), days) : undefined;
      return last && now < last ? last.toISOString() : null;
    };
    return {
      docs: rows.map((row) => {
        const { id, kind, said, screen, device, state, level, askedAt, dueAt } = row;
        return { id, kind, said, screen, device, state, level, askedAt, dueAt, reopenUntil: until(row), open: isOpen(state), thread: threads.get(id) ?? [] };
      }),
    };
  },
});
