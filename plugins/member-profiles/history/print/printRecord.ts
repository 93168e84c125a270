import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, query, sql } from '../../../kernel';
import { actsFor, opener } from '../../record/access/keepers';
import { openRecords } from '../../record/data/openRecords';
import { plainRecord } from '../../record/data/plainRecord';
import { shownOf, type Shown } from '../../record/domain/shown';
import { MEMBERS } from '../../slugs';
import { openHistory } from '../data/openHistory';
import { timeline, type Timeline } from '../data/timeline';
import { history, historyLabel } from '../translations';

/** What goes on paper, and whose copy it is. */
export type Printed = { fields: Shown; cell: string; above: string | null; timeline: Timeline; by: string; at: Date; why: string };

/** A member's record whole, to be printed: a reading, written down with its reason, and an event of the cell. Reached by the door of the print alone. */
export const printRecord = defineCommand({
  name: 'members.print-record',
  summary: historyLabel('command.members.print-record'),
  input: z.object({ id: z.guid(), why: z.string().trim().min(3).max(200) }),
  rest: { method: 'post', path: '/members/:id/record-pdf' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => void (await opener(req, id)),
  run: async ({ req, now, command }, { id, why }): Promise<Printed> => {
    const { power, user, member } = await opener(req, id);
    const reader = { reader: user, organization: actsFor(power, member.path) };
    const opened = await openRecords(req, { members: [id], ...reader, way: 'record', why: history('vi', 'why.print.record', { why }) });
    const versions = await openHistory(req, { member: id, ...reader, why: history('vi', 'why.print.history', { why }) });
    const [place] = await query<{ cell: string; above: string | null; by: string | null }>(
      req,
      sql`select c.name as cell, p.name as above, (select display_name from users where id = ${user}::uuid) as by from organizations c left join organizations p on p.id = c.parent_id where c.id = ${member.cell}::uuid`,
    );
    await recordEvent(req, { action: command, organization: member.cell, at: now, collection: MEMBERS, documentId: id });
    return {
      fields: shownOf({ ...(await plainRecord(req, id)), ...opened.get(id) }), timeline: await timeline(req, id, versions),
      cell: place?.cell ?? '', above: place?.above ?? null, by: place?.by ?? '', at: now, why,
    };
  },
});
