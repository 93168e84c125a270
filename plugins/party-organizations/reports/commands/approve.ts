import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { contributionsOf, defineCommand, fail, query, runCommand, sql, withTicket } from '../../../kernel';
import { findOrganization } from '../../data/organization';
import { ORGANIZATIONS } from '../../slugs';
import { mayDecide, secretaryOf, seenReport, type Report } from '../data/report';
import { reportFail } from '../errors';
import { tellAnswer } from '../notices/tell';
import { label } from '../translations';

type Step = { command: string; input: Record<string, unknown> };

/** The new secretary in, whoever held the post out: by the commands of mandates, which judge for themselves. */
const newSecretary = async (req: PayloadRequest, { organization, form, asked }: Report): Promise<Step[]> => {
  const role = secretaryOf(form);
  const [user] = await query<{ id: string }>(req, sql`select id from users where username = ${asked.username ?? ''} and disabled_at is null`);
  if (!user) throw reportFail(req, 'report.no-user');
  const held = await query<{ id: string; user: string | null }>(
    req,
    sql`select id, user_id as "user" from mandates where organization_id = ${organization}::uuid and role = ${role} and valid_from <= now() and (valid_to is null or valid_to > now())`,
  );
  const { decisionNumber = '', decisionDate = '' } = asked;
  const out = held.filter((each) => each.user !== user.id).map(({ id }): Step => ({ command: 'mandates.revoke', input: { id, reason: decisionNumber, decisionNumber } }));
  const stays = held.some((each) => each.user === user.id);
  return [...out, ...(stays ? [] : [{ command: 'mandates.grant', input: { user: user.id, role, organization, decisionNumber, decisionDate } }])];
};

/** Which commands make the change that was reported. */
const stepsOf = async (req: PayloadRequest, report: Report): Promise<Step[]> => {
  const { organization, kind, asked } = report;
  const { name, shortName, into, decisionNumber, decisionDate, from } = asked;
  const decision = { decisionNumber, decisionDate, from };
  const named = { name, ...(shortName ? { shortName } : {}) };
  if (kind === 'rename') return [{ command: 'organizations.rename', input: { id: organization, ...named, ...decision } }];
  if (kind === 'merge') return [{ command: 'organizations.merge', input: { id: into, sources: [organization], ...decision } }];
  if (kind === 'secretary') return newSecretary(req, report);
  const place = await findOrganization(req, organization);
  if (!place?.parent) throw reportFail(req, 'report.top');
  const { parent, level, form, kind: sort } = place;
  return [{ command: 'organizations.create', input: { parent, level, form, kind: sort, ...named, ...decision } }];
};

/** The level in charge approves a report, and the change is made by its own command under the approver's power, in the same transaction: what that refuses is not approved. */
export const approveReport = defineCommand({
  name: 'organization-reports.approve',
  summary: label('command.approve'),
  input: z.object({ id: z.uuid() }),
  rest: { method: 'post', path: '/organization-reports/:id/approve' },
  kind: 'write',
  authorize: async ({ req }, { id }) => {
    const { report, power } = await seenReport(req, id);
    if (!mayDecide(power, report)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { id }) => {
    const { report, power } = await seenReport(req, id);
    if (report.state !== 'proposed') throw reportFail(req, 'report.state');
    if (report.proposedBy === power.user) throw reportFail(req, 'report.own');
    for (const step of await stepsOf(req, report)) {
      const made = contributionsOf(req.payload.config).commands.find(({ name }) => name === step.command);
      if (!made) throw new Error(`no command ${step.command}`);
      await runCommand(made, req, step.input);
    }
    await withTicket(req, `${command}:${id}`, () =>
      query(req, sql`update handbook.organization_reports set state = 'approved', decided_by = ${power.user}::uuid, decided_at = now(), answer = null where id = ${id}::uuid`),
    );
    await tellAnswer(req, 'approved', report.proposedBy, report);
    await recordEvent(req, { action: command, organization: report.organization, at: now, collection: ORGANIZATIONS, documentId: report.organization, detail: { report: id, kind: report.kind } });
    return { id };
  },
});
