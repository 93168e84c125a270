import type { PayloadRequest } from 'payload';
import { query, sql, type SQL } from '../../kernel';
import type { Form, Kind, Level } from '../domain/kinds';

/** An organisation as commands judge it. Days are Vietnamese days, `YYYY-MM-DD`. */
export type Organization = {
  id: string;
  code: string;
  name: string;
  shortName: string;
  parent: string | null;
  path: string;
  level: Level;
  form: Form;
  kind: Kind;
  /** The day it was founded. */
  since: string;
  /** The day its current name, place, level and form began. */
  periodSince: string;
  /** The first day on which it was no more. */
  ended: string | null;
  mergedInto: string | null;
};

/** A timestamp as the Vietnamese day it falls on. */
export const daySql = (at: SQL): SQL => sql`to_char(${at} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`;

const select = sql`
  select o.id, o.code, o.name, o.short_name as "shortName", o.parent_id as parent, o.path, o.level, o.form, o.kind,
    ${daySql(sql`o.valid_from`)} as since, ${daySql(sql`o.valid_to`)} as ended, o.merged_into_id as "mergedInto",
    ${daySql(sql`coalesce((select p.valid_from from organization_periods p
      where p.organization_id = o.id and p.superseded_at is null and p.valid_to is null), o.valid_from)`)} as "periodSince"
  from organizations o`;

export const findOrganization = async (req: PayloadRequest, id: string): Promise<Organization | undefined> => {
  const [row] = await query<Organization>(req, sql`${select} where o.id = ${id}::uuid`);
  return row;
};

/** Those that stand directly under it now, in the order of their paths. */
export const childrenOf = (req: PayloadRequest, id: string): Promise<Organization[]> =>
  query<Organization>(req, sql`${select} where o.parent_id = ${id}::uuid and o.valid_to is null order by o.path`);

export const findRoot = async (req: PayloadRequest): Promise<Organization | undefined> => {
  const [row] = await query<Organization>(req, sql`${select} where o.parent_id is null`);
  return row;
};

export const findByCode = async (req: PayloadRequest, code: string): Promise<Organization | undefined> => {
  const [row] = await query<Organization>(req, sql`${select} where o.code = ${code}`);
  return row;
};
