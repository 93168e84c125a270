import type { PayloadRequest } from 'payload';
import { query, sql, startOfVietnamDay } from '../../kernel';
import { share } from '../domain/eligible';
import { childrenOf, totalOf } from '../figures/countsOf';
import { useRule } from '../figures/useRule';
import type { RegistrationOptions } from '../options';

export type UseFigures = {
  /** `YYYY-MM`. */
  month: string;
  organization: { id: string; name: string; form: string };
  /** ISO. */
  madeAt: string;
  countedAt: string | null;
  members: number; eligible: number; activated: number; ofAll: number | null; ofEligible: number | null;
  /** Accounts of members that were used in the month. */
  used: number;
  cells: number; silent: number; behind: number; behindPercent: number;
  reasons: { key: string; vi: string; en: string; count: number }[];
  /** Published in the month by this organisation itself, and by those below it; by kind. */
  published: { kind: string; own: number; below: number }[];
  children: { name: string; members: number; eligible: number; activated: number; ofEligible: number | null }[];
  registrations: { approved: number; refused: number; open: number };
};

type Place = { id: string; name: string; path: string; form: string };
const nextMonth = (month: string): string => {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`;
};

/** Published in a month: what stands published now and first went out then. What was taken down meanwhile does not count. */
const publishedIn = async (req: PayloadRequest, content: readonly string[], { id, path }: Place, from: Date, to: Date): Promise<UseFigures['published']> => {
  const rows: UseFigures['published'] = [];
  for (const kind of content) {
    const [row] = await query<{ own: number; below: number }>(
      req,
      sql`select (count(*) filter (where owner_id = ${id}::uuid))::int as own, (count(*) filter (where owner_id <> ${id}::uuid))::int as below from ${sql.identifier(kind)}
          where _status = 'published' and owner_path >= ${path} and owner_path < handbook.subtree_end(${path}) and published_at >= ${from.toISOString()}::timestamptz and published_at < ${to.toISOString()}::timestamptz`,
    );
    rows.push({ kind, own: row?.own ?? 0, below: row?.below ?? 0 });
  }
  return rows;
};

/** The figures of a month for one organisation: what the house knows, and nothing guessed. Stock figures are those of the moment. */
export const useFiguresOf = async (req: PayloadRequest, options: RegistrationOptions, place: Place, month: string, now: Date): Promise<UseFigures> => {
  const [from, to] = [startOfVietnamDay(`${month}-01`), startOfVietnamDay(`${nextMonth(month)}-01`)];
  const { behindPercent } = await useRule(req);
  const total = await totalOf(req, place.path, behindPercent);
  const within = sql`m.cell_path >= ${place.path} and m.cell_path < handbook.subtree_end(${place.path})`;
  const [used] = await query<{ n: number }>(req, sql`select count(*)::int as n from handbook.accounts_used a join members m on m.user_id = a.user_id where a.month = ${`${month}-01`}::date and ${within}`);
  const reasons = await query<UseFigures['reasons'][number]>(
    req,
    sql`select r.key, r.vi, r.en, count(*)::int as count from handbook.ineligible_members x join members m on m.id = x.member_id join handbook.ineligible_reasons r on r.key = x.reason
        where x.ended_at is null and handbook.belongs(m.status::text) and ${within} group by r.key order by r.position`,
  );
  const inMonth = sql`r.closed_at >= ${from.toISOString()}::timestamptz and r.closed_at < ${to.toISOString()}::timestamptz`;
  const [cases] = await query<UseFigures['registrations']>(
    req,
    sql`select (count(*) filter (where r.state = 'approved' and ${inMonth}))::int as approved, (count(*) filter (where r.state = 'refused' and ${inMonth}))::int as refused,
          (count(*) filter (where r.state in ('waiting', 'verified')))::int as open from handbook.registrations r join members m on m.id = r.member_id where ${within}`,
  );
  const { members, eligible, activated, activatedEligible, countedAt, cells, silent, behind } = total;
  return {
    month, organization: { id: place.id, name: place.name, form: place.form }, madeAt: now.toISOString(), countedAt,
    members, eligible, activated, ofAll: share(activated, members), ofEligible: share(activatedEligible, eligible), used: used?.n ?? 0,
    cells, silent, behind, behindPercent, reasons, published: await publishedIn(req, Object.keys(options.content), place, from, to),
    children: (await childrenOf(req, place.id)).map((child) => ({ name: child.name, members: child.members, eligible: child.eligible, activated: child.activated, ofEligible: share(child.activatedEligible, child.eligible) })),
    registrations: cases ?? { approved: 0, refused: 0, open: 0 },
  };
};

/** What was kept when the month was over, or the figures now. */
export const keptFigures = async (req: PayloadRequest, organization: string, month: string): Promise<UseFigures | undefined> =>
  (await query<{ figures: UseFigures }>(req, sql`select figures from handbook.use_reports where organization_id = ${organization}::uuid and month = ${`${month}-01`}::date`))[0]?.figures;
