import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail, query, sql, withTicket } from '../../../kernel';
import { ORGANIZATIONS } from '../../slugs';
import { mayDecide, seenReport } from '../data/report';
import { reportFail } from '../errors';
import { tellAnswer } from '../notices/tell';
import { label } from '../translations';

/** The level in charge sends a report back, with what is to be mended. */
export const returnReport = defineCommand({
  name: 'organization-reports.return',
  summary: label('command.return'),
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(1000) }),
  rest: { method: 'post', path: '/organization-reports/:id/return' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const { report, power } = await seenReport(req, id);
    if (!mayDecide(power, report)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id, reason }) => {
    const { report, power } = await seenReport(req, id);
    if (report.state !== 'proposed') throw reportFail(req, 'report.state');
    if (report.proposedBy === power.user) throw reportFail(req, 'report.own');
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.organization_reports set state = 'returned', decided_by = ${power.user}::uuid, decided_at = now(), answer = ${reason} where id = ${id}::uuid`),
    );
    await tellAnswer(req, 'returned', report.proposedBy, report, reason);
    await recordEvent(req, { action: command, organization: report.organization, at: now, collection: ORGANIZATIONS, documentId: report.organization, detail: { report: id, reason } });
    return { id };
  },
});
