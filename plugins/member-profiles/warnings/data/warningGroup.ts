import type { PayloadRequest } from 'payload';
import { languageOf, query, sql, type Language } from '../../../kernel';
import type { ExplainedRule } from '../../../rule-register';
import { within } from '../../badges/data/candidates';
import type { WarningKind } from '../WarningKind';

type Row = { organization: string; organizationName: string; member: string | null; memberName: string | null; since: string; detail: Record<string, string | number | null>; total: number };

/** One warning in the reader's language. */
export type Warned = {
  organization: { id: string; name: string };
  member: { id: string; name: string } | null;
  says: string;
  /** `YYYY-MM-DD`. */
  since: string;
  /** Where to go, below the admin's own route. */
  link: string;
};

/** One kind of warning with its reasons and the first of its lines. */
export type WarningGroup = { kind: string; label: string; todo: string; rules: ExplainedRule[]; total: number; warnings: Warned[] };

const filled = (text: string, values: Readonly<Record<string, string | number | null | undefined>>): string => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

const warnedOf = ({ says, link }: WarningKind, language: Language, { organization, organizationName, member, memberName, since, detail }: Row): Warned => ({
  organization: { id: organization, name: organizationName },
  member: member === null ? null : { id: member, name: memberName ?? '' },
  says: filled(says[language], { ...detail, member: memberName, organization: organizationName }),
  since,
  link: filled(link, { memberId: member, organizationId: organization }),
});

/** The warnings of a kind in some subtrees, a page of them; undefined where its rules do not hold or nothing stands there. */
export const warningGroup = async (req: PayloadRequest, kind: WarningKind, tops: readonly string[], { now, limit, offset }: { now: Date; limit: number; offset: number }): Promise<WarningGroup | undefined> => {
  const made = tops.length > 0 ? await kind.read(req, now) : undefined;
  if (!made) return undefined;
  const rows = await query<Row>(
    req,
    // Ordered outside: knowing of the limit, the planner walks the organisations in their order and holds each warning against each of them.
    sql`select found.organization, found."organizationName", found.member, found."memberName", found.since, found.detail, found.total from (
          select w.organization, o.name as "organizationName", w.member, m.full_name as "memberName", to_char(w.since, 'YYYY-MM-DD') as since, w.detail, count(*) over ()::int as total, o.path, m.name_key
          from (${made.rows((path) => within(path, tops))}) w join organizations o on o.id = w.organization left join members m on m.id = w.member
        ) found order by found.path, found.since, found.name_key, found.member limit ${limit} offset ${offset}`,
  );
  const language = languageOf(req);
  return rows.length === 0 ? undefined : { kind: kind.key, label: kind.label[language], todo: kind.todo[language], rules: made.why, total: rows[0]?.total ?? 0, warnings: rows.map((row) => warnedOf(kind, language, row)) };
};
