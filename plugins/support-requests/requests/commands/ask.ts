import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineCommand, lockFor, query, sql, withTicket } from '../../../kernel';
import { SUPPORT_KINDS } from '../../domain/machine';
import { screenPath } from '../../domain/screenPath';
import { supportFail } from '../../errors';
import { label } from '../../translations';
import { dueFrom } from '../data/due';
import { unitAdmins } from '../data/handlers';
import { reporterOf } from '../data/reporter';
import { supportRow } from '../data/supportRow';
import { noteLine } from '../data/writeStep';
import { tellHandlers } from '../notices/tell';

/** So many may wait of one person: whoever has more to say adds to one of them. */
const MOST_OPEN = 20;

/** Tells a fault of the software, or a wish, to the administrator of one's unit; to the system's where the unit has none. */
export const ask = defineCommand({
  name: 'support-requests.ask',
  summary: label('command.ask'),
  input: z.object({
    kind: z.enum(SUPPORT_KINDS),
    said: z.string().trim().min(10).max(4000),
    /** Where it was seen: a path; what stands behind `?` or `#` is cut off. */
    screen: z.string().max(2000).refine((address) => screenPath(address) !== undefined, { params: { words: label('said.screen') } }).optional(),
    /** What the person lets go along. */
    device: z.object({ browser: z.string().trim().min(1).max(300).optional(), screen: z.string().regex(/^\d{2,5}×\d{2,5}$/u).optional(), version: z.string().trim().min(1).max(40).optional() }).default({}),
  }),
  rest: { method: 'post', path: '/support-requests' },
  kind: 'write',
  authorize: async ({ req }) => void (await reporterOf(req)),
  run: async ({ req, now, command }, { kind, said, screen, device }): Promise<{ id: string; level: 'unit' | 'system'; dueAt: string }> => {
    const { user, organization, path } = await reporterOf(req);
    // Two at once would both count nineteen.
    await lockFor(req, `support:${user}`);
    const [waiting] = await query<{ count: number }>(req, sql`select count(*)::int as count from handbook.support_requests where by_user = ${user}::uuid and state in ('new', 'taken')`);
    if ((waiting?.count ?? 0) >= MOST_OPEN) throw supportFail(req, 'support.too-many');
    const [id, due] = [randomUUID(), await dueFrom(req, now)];
    const level = (await unitAdmins(req, path, user)).length > 0 ? 'unit' : 'system';
    await withTicket(req, `${command}:${id}`, () =>
      query(
        req,
        sql`insert into handbook.support_requests (id, kind, said, screen, device, by_user, organization_id, level, asked_at, due_at, rule_id, last_by)
            values (${id}::uuid, ${kind}, ${said}, ${screen === undefined ? null : (screenPath(screen) ?? null)}, ${JSON.stringify(device)}::jsonb, ${user}::uuid, ${organization}::uuid, ${level},
              ${now.toISOString()}::timestamptz, ${due.at.toISOString()}::timestamptz, ${due.rule}::uuid, ${user}::uuid)`,
      ),
    );
    await noteLine(req, { id, organization, kind }, { step: 'ask', state: 'new', level, by: user, side: 'reporter', words: null, now, action: command });
    const row = await supportRow(req, id);
    if (row) await tellHandlers(req, row, 'asked', level);
    return { id, level, dueAt: due.at.toISOString() };
  },
});
