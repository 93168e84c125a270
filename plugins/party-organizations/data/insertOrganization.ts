import type { PayloadRequest } from 'payload';
import { recordEvent } from '../../audit-trail';
import { query, sql, withTicket } from '../../kernel';
import type { Shape } from '../domain/mayHold';
import { organizationFail } from '../errors';
import { ORGANIZATIONS } from '../slugs';
import { instantOf, type Decision } from './decision';
import { findByCode } from './organization';
import { turnPeriod } from './periods';

export type NewOrganization = Shape & { code?: string | undefined; name: string; shortName: string; parent: string | null; decision: Decision };

/** Writes a new organisation, its first period and its event. Authority and sense were judged by the caller. */
export const insertOrganization = async (
  req: PayloadRequest,
  now: Date,
  { code, name, shortName, parent, level, form, kind, decision }: NewOrganization,
): Promise<{ id: string; code: string }> => {
  if (code !== undefined && (await findByCode(req, code))) throw organizationFail(req, 'organization.code-taken', { code });
  return withTicket(req, `organizations.create:${code ?? 'new'}`, async () => {
    const [made] = await query<{ id: string; code: string }>(
      req,
      sql`insert into organizations (code, name, short_name, parent_id, level, form, kind, valid_from)
          values (coalesce(${code ?? null}, handbook.next_organization_code()), ${name}, ${shortName}, ${parent}::uuid,
            ${level}::enum_organizations_level, ${form}::enum_organizations_form, ${kind}::enum_organizations_kind,
            greatest(${instantOf(decision.from)}::timestamptz, (select valid_from from organizations where id = ${parent}::uuid)))
          returning id, code`,
    );
    if (!made) throw new TypeError('the insert returned no row');
    await turnPeriod(req, { organization: made.id, change: 'create', decision, recordedAt: now });
    await recordEvent(req, {
      action: 'organizations.create',
      organization: made.id,
      at: now,
      collection: ORGANIZATIONS,
      documentId: made.id,
      detail: { ...decision, parent, level, form, kind, code: made.code },
    });
    return made;
  });
};
