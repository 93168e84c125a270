import type { Payload, PayloadRequest } from 'payload';
import { query, queryPool, sql, type SQL } from '../../kernel';
import { ruleAt } from '../../rule-register';
import { standingOf, type OutageStanding } from '../domain/outage';
import { iso } from '../requests/data/supportRow';
import { SUPPORT_RULES, WITHOUT_RULE } from '../rules';

/** One outage. Instants are ISO. */
export type Outage = { id: string; kind: 'planned' | 'unplanned'; from: string; until: string; endedAt: string | null; words: { vi: string; en: string | null } };
export type OutageNow = Omit<Outage, 'endedAt'> & { running: boolean };

type Row = Omit<Outage, 'words'> & { vi: string; en: string | null };

const columns = sql`a.id, a.kind, ${iso(sql`a.from_at`)} as "from", ${iso(sql`a.until_at`)} as "until", ${iso(sql`a.ended_at`)} as "endedAt", a.words_vi as vi, a.words_en as en`;
const outageOf = ({ vi, en, ...rest }: Row): Outage => ({ ...rest, words: { vi, en } });

export const hoursBefore = async (req: PayloadRequest, now: Date): Promise<number> => (await ruleAt(req, SUPPORT_RULES.announceHours, now))?.value ?? WITHOUT_RULE.announceHours;

export const outageStanding = ({ from, until, endedAt }: Outage, now: Date, hours: number): OutageStanding =>
  standingOf({ from: Date.parse(from), until: Date.parse(until), ended: endedAt === null ? null : Date.parse(endedAt) }, now.getTime(), hours);

export const outagesWhere = async (req: PayloadRequest, which: SQL): Promise<Outage[]> => (await query<Row>(req, sql`select ${columns} from handbook.outages a where ${which}`)).map(outageOf);

/** What is announced or running at this instant, the soonest first; one statement on a few rows, with the rule's hours. @param payload asked on the pool: whoever reads may be nobody */
export const outagesNow = async (payload: Payload, now: Date): Promise<OutageNow[]> => {
  const rows = await queryPool<Row>(
    payload,
    sql`select ${columns} from handbook.outages a where a.ended_at is null and a.until_at > ${now.toISOString()}::timestamptz
        and a.from_at <= ${now.toISOString()}::timestamptz + make_interval(hours => coalesce((handbook.rule_now('support.announce-hours') #>> '{}')::int, ${WITHOUT_RULE.announceHours}::int))
        order by a.from_at, a.id limit 3`,
  );
  return rows.map((row) => {
    const { id, kind, from, until, words } = outageOf(row);
    return { id, kind, from, until, words, running: Date.parse(from) <= now.getTime() };
  });
};
