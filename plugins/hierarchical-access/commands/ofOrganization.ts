import { z } from 'zod';
import { defineCommand, fail, query, sql } from '../../kernel';
import { misplaced } from '../domain/placement';
import { OVERSEERS, ROLES, type Role } from '../domain/roles';
import { mayGrant } from '../power/mayGrant';
import { powerOf } from '../power/powerOf';
import { holdsOver } from '../power/questions';
import { label, t } from '../translations';
import type { vi } from '../translations/vi';
import { seenPlace } from './support/place';

type Row = {
  id: string;
  role: Role;
  user: { id: string; displayName: string; username: string; disabled: boolean } | null;
  group: { id: string; name: string } | null;
  validFrom: string;
  validTo: string | null;
  decisionNumber: string;
  decisionDate: string;
  reason: string | null;
  state: 'current' | 'future' | 'ended';
};

const READERS: readonly Role[] = OVERSEERS.filter((role) => role !== 'summary-officer');
const MOST = 500;

/** Who holds which role at one organisation, what this person may do about it, and which roles they may grant there. */
export const mandatesOfOrganization = defineCommand({
  name: 'mandates.of-organization',
  summary: label('command.mandates.of-organization'),
  input: z.object({ id: z.guid(), state: z.enum(['open', 'all']).default('open') }),
  rest: { method: 'get', path: '/organizations/:id/mandates' },
  kind: 'read',
  authorize: async ({ req }, { id }) => {
    const power = await powerOf(req);
    const place = await seenPlace(req, power, id);
    if (!holdsOver(power, READERS, place.path)) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }, { id, state }) => {
    const power = await powerOf(req);
    const place = await seenPlace(req, power, id);
    const rows = await query<Row>(
      req,
      sql`select m.id, m.role, m.decision_number as "decisionNumber", m.reason,
            to_char(m.valid_from at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validFrom",
            to_char(m.valid_to at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validTo",
            to_char(m.decision_date at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "decisionDate",
            case when m.valid_to <= greatest(now(), m.valid_from) then 'ended' when m.valid_from > now() then 'future' else 'current' end as state,
            case when u.id is null then null else
              json_build_object('id', u.id, 'displayName', u.display_name, 'username', u.username, 'disabled', u.disabled_at is not null) end as "user",
            case when g.id is null then null else json_build_object('id', g.id, 'name', g.name) end as "group"
          from mandates m left join users u on u.id = m.user_id left join groups g on g.id = m.group_id
          where m.organization_id = ${id}::uuid and (${state} = 'all' or m.valid_to is null or m.valid_to > greatest(now(), m.valid_from))
          order by m.valid_to is not null, m.role, m.valid_from desc limit ${MOST}`,
    );
    const [vacant] = await query<{ since: Date | null }>(
      req,
      sql`select max(valid_to) as since from mandates where organization_id = ${id}::uuid and role = 'organization-admin' and valid_to > valid_from
            and not exists (select 1 from mandates where organization_id = ${id}::uuid and role = 'organization-admin' and (valid_to is null or valid_to > greatest(now(), valid_from)))`,
    );
    const named = (role: Role): { role: Role; roleName: string } => ({ role, roleName: t(req, `role.${role}` as keyof typeof vi) });
    const { path } = place;
    return {
      organization: { id, form: place.form, kind: place.kind, inForce: place.inForce },
      mandates: rows.map((row) => {
        const decides = row.state !== 'ended' && mayGrant(power, { role: row.role, path });
        const own = row.user !== null && row.user.id === power.user;
        return {
          ...row,
          ...named(row.role),
          mayRevoke: decides || (own && row.state !== 'ended'),
          mayChange: decides && !own,
          mayGiveBack: (decides || own) && row.role === 'organization-admin' && row.state === 'current',
          mayHandOver: decides && row.role === 'organization-admin' && row.state === 'current',
        };
      }),
      /** Since when the organisation's account is nobody's (ISO); null: it is held, or never was. */
      vacantSince: vacant?.since ? new Date(vacant.since).toISOString() : null,
      grantable: place.inForce ? ROLES.filter((role) => mayGrant(power, { role, path }) && !misplaced(role, place)).map(named) : [],
    };
  },
});
