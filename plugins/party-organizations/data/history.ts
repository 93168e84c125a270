import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Form, Kind, Level } from '../domain/kinds';
import { daySql } from './organization';
import type { Change } from './periods';
import { believedSql } from './standing';

/** One period of an organisation. Days are Vietnamese days; `to` is the first day that no longer belongs to it. */
export type Period = {
  change: Change | 'correct';
  from: string;
  to: string | null;
  code: string;
  name: string;
  shortName: string;
  level: Level;
  form: Form;
  kind: Kind;
  parent: string | null;
  /** The parent's name of that day. */
  parentName: string | null;
  mergedInto: string | null;
  mergedIntoName: string | null;
  decisionNumber: string | null;
  decisionDate: string | null;
  /** ISO instants: when we wrote this down, and when we knew better. */
  recordedAt: string;
  supersededAt: string | null;
};

const iso = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const periodsOf = (req: PayloadRequest, id: string, { knownAt, all }: { knownAt?: string | undefined; all: boolean }): Promise<Period[]> =>
  query<Period>(
    req,
    sql`select p.change, ${daySql(sql`p.valid_from`)} as "from", ${daySql(sql`p.valid_to`)} as "to", p.code, p.name, p.short_name as "shortName",
          p.level, p.form, p.kind, p.parent_id as parent, above.name as "parentName",
          p.merged_into_id as "mergedInto", successor.name as "mergedIntoName",
          p.decision_number as "decisionNumber", ${daySql(sql`p.decision_date`)} as "decisionDate",
          ${iso('p.recorded_at')} as "recordedAt", ${iso('p.superseded_at')} as "supersededAt"
        from organization_periods p
        left join lateral (
          select b.name from organization_periods b
          where b.organization_id = p.parent_id and b.superseded_at is null and b.valid_from <= p.valid_from
          order by b.valid_from desc, b.valid_to desc nulls first limit 1
        ) above on true
        left join organizations successor on successor.id = p.merged_into_id
        where p.organization_id = ${id}::uuid and ${all ? sql`true` : believedSql(sql`p`, knownAt)}
        order by p.valid_from, p.valid_to nulls last, p.recorded_at, p.change`,
  );

export type AbsorbedOrganization = { id: string; name: string; code: string; on: string };

/** Organisations that were merged into this one. */
export const absorbedBy = (req: PayloadRequest, id: string): Promise<AbsorbedOrganization[]> =>
  query<AbsorbedOrganization>(
    req,
    sql`select id, name, code, ${daySql(sql`valid_to`)} as "on" from organizations where merged_into_id = ${id}::uuid order by valid_to, name`,
  );

export type Ancestor = { id: string; name: string; shortName: string };

/** From the root down to the parent, as they are now. Who sees an organisation sees every one above it. */
export const ancestorsOf = (req: PayloadRequest, path: string): Promise<Ancestor[]> =>
  query<Ancestor>(
    req,
    sql`select a.id, a.name, a.short_name as "shortName" from generate_series(1, length(${path}::text) / 6 - 1) n
        join organizations a on a.path = left(${path}::text, n * 6) order by a.path`,
  );
