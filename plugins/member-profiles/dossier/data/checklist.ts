import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { explain, type Explained } from '../../../rule-register';
import type { Paper } from '../domain/parts';
import { shareOf, type PaperState, type Share } from '../domain/share';
import { papersAt } from './papers';

export type Scan = { id: string; mime: string; bytes: number; addedAt: string; by: string | null };
export type Item = { paper: string; year: number; state: PaperState | null; place: string; pages: number | null; note: string; checkedAt: string | null; by: string | null; file: Scan | null };
export type Checklist = { papers: (Paper & { items: Item[] })[]; share: Explained<Share> };

/** A member's dossier by the list in force: which papers are there, where they lie, who looked when. No content. */
export const checklist = async (req: PayloadRequest, member: string, now: Date): Promise<Checklist> => {
  const rule = await papersAt(req, now);
  const [person] = await query<{ status: string }>(req, sql`select status::text as status from members where id = ${member}::uuid`);
  const rows = await query<Item>(
    req,
    sql`select i.paper, i.year, i.state, i.place, i.pages, i.note, to_char(i.checked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "checkedAt", u.display_name as by,
          case when f.id is null then null else jsonb_build_object('id', f.id, 'mime', f.mime, 'bytes', f.bytes, 'by', a.display_name,
            'addedAt', to_char(f.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as file
        from handbook.dossier_items i left join users u on u.id = i.checked_by
        left join handbook.dossier_files f on f.member_id = i.member_id and f.paper = i.paper and f.year = i.year and f.voided_at is null left join users a on a.id = f.added_by
        where i.member_id = ${member}::uuid and i.superseded_at is null order by i.year desc`,
  );
  const known = new Set(rule.value.map(({ code }) => code));
  // What a former list had stays to be seen.
  const former = [...new Set(rows.filter(({ paper }) => !known.has(paper)).map(({ paper }) => paper))].map((code): Paper => ({ code, name: code, part: 'other', needed: 'if-any' }));
  const states = new Map(rows.flatMap(({ paper, year, state }): [string, PaperState][] => (year === 0 && state ? [[paper, state]] : [])));
  return {
    papers: [...rule.value, ...former].map((paper) => ({ ...paper, items: rows.filter((row) => row.paper === paper.code) })),
    share: explain(shareOf(rule.value, states, person?.status !== 'probationary'), rule),
  };
};
