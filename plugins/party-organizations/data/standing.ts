import { z } from 'zod';
import type { PayloadRequest } from 'payload';
import { sql, vietnamDay, type SQL } from '../../kernel';
import { organizationFail } from '../errors';
import { dayShown, instantOf } from './decision';

/** Members of the input of every read that can be asked "as of". */
export const asOfInput = {
  /** The tree of that Vietnamese day (`YYYY-MM-DD`); today when left out. */
  asOf: z.iso.date().optional(),
  /** As we knew it then (ISO, with offset): what was recorded later is left out. As we know it now when left out. */
  knownAt: z.iso.datetime({ offset: true }).optional(),
};

export type AsOf = { asOf?: string | undefined; knownAt?: string | undefined };

/** What stands today needs no history: the organisations' own rows say it. */
export const isPresent = ({ asOf, knownAt }: AsOf, now: Date): boolean => knownAt === undefined && (asOf === undefined || asOf === vietnamDay(now));

export const assertAsOf = (req: PayloadRequest, { asOf }: AsOf, now: Date): string => {
  const today = vietnamDay(now);
  if (asOf !== undefined && asOf > today) throw organizationFail(req, 'organization.as-of-future', { today: dayShown(today) });
  return asOf ?? today;
};

/** `alias` is believed now, or was believed at `knownAt`. */
export const believedSql = (alias: SQL, knownAt: string | undefined): SQL =>
  knownAt === undefined
    ? sql`${alias}.superseded_at is null`
    : sql`${alias}.recorded_at <= ${knownAt}::timestamptz and (${alias}.superseded_at is null or ${alias}.superseded_at > ${knownAt}::timestamptz)`;

/**
 * The organisations that stood on a day, as rows (id, parent_id, code, name, short_name, level, form, kind, path).
 * `path` is today's, in every case: who may see what is judged by where it hangs now.
 */
export const standingSql = (asOf: AsOf, now: Date): SQL => {
  if (isPresent(asOf, now)) {
    return sql`select o.id, o.parent_id, o.code, o.name, o.short_name, o.level, o.form, o.kind, o.path from organizations o where o.valid_to is null`;
  }
  const at = sql`${instantOf(asOf.asOf ?? vietnamDay(now))}::timestamptz`;
  return sql`
    select p.organization_id as id, p.parent_id, p.code, p.name, p.short_name, p.level, p.form, p.kind, o.path
    from organization_periods p join organizations o on o.id = p.organization_id
    where p.valid_from <= ${at} and (p.valid_to is null or p.valid_to > ${at}) and ${believedSql(sql`p`, asOf.knownAt)}`;
};
