import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../../kernel';
import { ORGANIZATIONS } from '../../slugs';
import { askedInput, keptOf, requireAsked } from '../data/asked';
import { seenReport } from '../data/report';
import { reportFail } from '../errors';
import { tellWaiting } from '../notices/tell';
import { label } from '../translations';

/** A returned report, mended, goes to the level in charge again. */
export const reportAgain = defineCommand({
  name: 'organization-reports.again',
  summary: label('command.again'),
  input: z.object({ id: z.uuid(), ...askedInput }),
  rest: { method: 'post', path: '/organization-reports/:id/again' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenReport(req, id)),
  run: async (ctx, { id, ...asked }) => {
    const { req, now, command } = ctx;
    const { report } = await seenReport(req, id);
    if (report.state !== 'returned' || report.kind !== asked.kind) throw reportFail(req, 'report.state');
    await requireAsked(ctx, asked);
    await withTicket(req, `${command}:${id}`, () =>
      query(
        req,
        sql`update handbook.organization_reports set state = 'proposed', asked = ${JSON.stringify(keptOf(asked))}::jsonb, note = ${asked.note ?? null}, proposed_by = ${String(req.user?.id)}::uuid, proposed_at = now(),
              decided_by = null, decided_at = null where id = ${id}::uuid`,
      ),
    );
    await tellWaiting(req, report);
    await recordEvent(req, { action: command, organization: report.organization, at: now, collection: ORGANIZATIONS, documentId: report.organization, detail: { report: id, kind: report.kind } });
    return { id };
  },
});
