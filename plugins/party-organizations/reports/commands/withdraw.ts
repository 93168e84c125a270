import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, withTicket } from '../../../kernel';
import { ORGANIZATIONS } from '../../slugs';
import { seenReport } from '../data/report';
import { reportFail } from '../errors';
import { label } from '../translations';

/** Whoever reported it takes it back. */
export const withdrawReport = defineCommand({
  name: 'organization-reports.withdraw',
  summary: label('command.withdraw'),
  input: z.object({ id: z.uuid() }),
  rest: { method: 'post', path: '/organization-reports/:id/withdraw' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const { report, power } = await seenReport(req, id);
    if (report.proposedBy !== power.user) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id }) => {
    const { report } = await seenReport(req, id);
    if (report.state !== 'proposed' && report.state !== 'returned') throw reportFail(req, 'report.state');
    await withTicket(req, `${command}:${id}`, () => query(req, sql`update handbook.organization_reports set state = 'withdrawn', decided_by = null, decided_at = null where id = ${id}::uuid`));
    await recordEvent(req, { action: command, organization: report.organization, at: now, collection: ORGANIZATIONS, documentId: report.organization, detail: { report: id } });
    return { id };
  },
});
