import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { powerOf, visibleOrganization } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { importFail } from '../../desk/errors';
import { deskLabel } from '../../translations';
import { periodNow, signedFor, statusCounts } from '../data';

type Cell = { id: string; path: string };

/** A cell in force, for its own secretary; 404 for whom it is not there, 403 for who sees it and does not sign for it. */
const ownCell = async (req: PayloadRequest, id: string): Promise<Cell> => {
  const power = await powerOf(req);
  const [cell] = await query<Cell>(req, sql`select id, path from organizations where id = ${id}::uuid and form = 'cell' and (valid_to is null or valid_to > now())`);
  if (!cell || !visibleOrganization(power, cell)) throw fail(req, 'not-found');
  if (!signedFor(power).includes(cell.id)) throw fail(req, 'auth.forbidden');
  return cell;
};

/** The secretary signs that the cell's list has been held against reality; with the counts of this moment, once a period, for good. */
export const sign = defineCommand({
  name: 'register-signoffs.sign',
  summary: deskLabel('command.sign'),
  input: z.object({ cell: z.guid(), statement: z.string().trim().min(3).max(1000) }),
  rest: { method: 'post', path: '/register-signoffs/sign' },
  kind: 'write',
  authorize: async ({ req }, { cell }) => void (await ownCell(req, cell)),
  run: async ({ req, now, command }, { cell: id, statement }) => {
    const cell = await ownCell(req, id);
    const { key, rule } = await periodNow(req, now);
    const [made] = await query<{ counts: Record<string, number> }>(
      req,
      sql`insert into handbook.register_signoffs (cell_id, period, rule_id, counts, statement, by_user, at)
          select o.id, ${key}, ${rule}::uuid, ${statusCounts}, ${statement}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz from organizations o where o.id = ${cell.id}::uuid
          on conflict (cell_id, period) do nothing returning counts`,
    );
    if (!made) throw importFail(req, 'signoff.signed');
    await recordEvent(req, { action: command, organization: cell.id, at: now, collection: 'members', detail: { period: key, counts: made.counts } });
    return { cell: cell.id, period: key, counts: made.counts };
  },
});
