import { sql, type SQL } from '../../../kernel';
import type { Paper } from '../../dossier/domain/parts';
import type { RosterFilters } from '../domain/filters';

/** Codes of papers that are needed of everybody, and of official members besides (`handbook.dossier_shares` reads the same rule). */
export type NeededPapers = { everybody: readonly string[]; official: readonly string[] };

export const neededPapers = (rule: { value: readonly Paper[] } | undefined): NeededPapers => {
  const of = (needed: Paper['needed']): string[] => (rule?.value ?? []).filter((paper) => paper.needed === needed).map(({ code }) => code);
  return { everybody: of('everybody'), official: of('official') };
};

const codes = (list: readonly string[]): SQL => (list.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(list.map((code) => sql`${code}::text`), sql`, `)}]`);
const probationary = sql`m.status = 'probationary'`;

/** How many papers are needed of the members `m`. */
const needed = ({ everybody, official }: NeededPapers): SQL => sql`(case when ${probationary} then ${everybody.length}::int else ${everybody.length + official.length}::int end)`;

/** How many of them are there, or not needed for this member. */
const settled = ({ everybody, official }: NeededPapers): SQL => sql`(select count(*)::int from handbook.dossier_items i
  where i.member_id = m.id and i.year = 0 and i.superseded_at is null and i.state <> 'missing' and i.paper = any(case when ${probationary} then ${codes(everybody)} else ${codes([...everybody, ...official])} end))`;

/** "12/15". */
export const dossierColumn = (papers: NeededPapers): SQL => sql`(${settled(papers)} || '/' || ${needed(papers)})`;

export const dossierIs = (papers: NeededPapers, wanted: NonNullable<RosterFilters['dossier']>): SQL => {
  if (wanted === 'none') return sql`${settled(papers)} = 0`;
  return wanted === 'complete' ? sql`${settled(papers)} >= ${needed(papers)}` : sql`${settled(papers)} between 1 and ${needed(papers)} - 1`;
};

/** Is an account expected of the members `m`? Why not of somebody, the room of registration alone says. */
export const eligible = sql`not exists (select 1 from handbook.ineligible_members x where x.member_id = m.id and x.ended_at is null)`;
