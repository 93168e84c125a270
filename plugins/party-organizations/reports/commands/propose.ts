import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql, withTicket } from '../../../kernel';
import { seen } from '../../data/authorize';
import { ORGANIZATIONS } from '../../slugs';
import { askedInput, keptOf, requireAsked } from '../data/asked';
import { mayReport } from '../data/report';
import { reportFail } from '../errors';
import { tellWaiting } from '../notices/tell';
import { label } from '../translations';

/** Reports a change of an organisation to the level in charge (Seed 4529, Điều 10.2.1). Nothing changes before it is approved there. */
export const proposeReport = defineCommand({
  name: 'organization-reports.propose',
  summary: label('command.propose'),
  input: z.object({ organization: z.uuid(), ...askedInput }),
  rest: { method: 'post', path: '/organization-reports/propose' },
  kind: 'write',
  authorize: async ({ req }, { organization }) => {
    const { id, path } = await seen(req, organization);
    if (!mayReport(await powerOf(req), { id, path })) throw fail(req, 'auth.forbidden');
  },
  run: async (ctx, { organization, ...asked }) => {
    const { req, now, command } = ctx;
    const place = await seen(req, organization);
    if (place.parent === null) throw reportFail(req, 'report.top');
    await requireAsked(ctx, asked);
    const [row] = await withTicket(req, `${command}:new`, () =>
      query<{ id: string }>(
        req,
        sql`insert into handbook.organization_reports (organization_id, kind, asked, note, proposed_by)
            values (${organization}::uuid, ${asked.kind}, ${JSON.stringify(keptOf(asked))}::jsonb, ${asked.note ?? null}, ${String(req.user?.id)}::uuid) on conflict do nothing returning id`,
      ),
    );
    if (!row) throw reportFail(req, 'report.open');
    await tellWaiting(req, { organization, name: place.name, path: place.path, kind: asked.kind });
    await recordEvent(req, { action: command, organization, at: now, collection: ORGANIZATIONS, documentId: organization, detail: { report: row.id, kind: asked.kind } });
    return { id: row.id };
  },
});
