import { query, sql, type PersonalDataPart } from '../../kernel';
import { dossierLabel } from '../dossier/translations';
import { openHistory } from './data/openHistory';
import { detailWords, periodWords, titleWords } from './domain/entryWords';
import { kindOf } from './domain/kinds';
import { historyLabel, kindLabel } from './translations';

/** What is kept of a member's history and papers, for their own export. Through the door of the history: who reads somebody else's is written down there. */
export const historyData: readonly PersonalDataPart[] = [
  {
    key: 'history.entries', name: historyLabel('data.entries'), staysBy: historyLabel('data.kept'),
    columns: { kind: historyLabel('data.kind'), when: historyLabel('print.when'), what: historyLabel('print.what'), more: historyLabel('print.more') },
    read: async (req, { member, reader }) => {
      if (member === null) return [];
      const versions = await openHistory(req, { member, reader: reader.user, organization: reader.organization, why: reader.why });
      return versions.filter(({ supersededAt }) => supersededAt === null).map((version) => ({
        kind: kindLabel(version.kind).vi, when: periodWords('vi', version, kindOf(version.kind).lasts), what: titleWords('vi', version), more: detailWords('vi', version).join('; '),
      }));
    },
  },
  {
    key: 'dossier.papers', name: historyLabel('data.papers'), staysBy: historyLabel('data.kept'),
    columns: { paper: historyLabel('print.what'), state: historyLabel('data.state'), place: dossierLabel('view.place'), pages: dossierLabel('view.pages') },
    read: async (req, { member }) =>
      member === null ? [] : (await query<{ paper: string; year: number; state: 'present' | 'missing' | 'not-needed'; place: string; pages: number | null }>(
        req,
        sql`select i.paper, i.year, i.state, i.place, i.pages from handbook.dossier_items i where i.member_id = ${member}::uuid and i.superseded_at is null order by i.paper, i.year`,
      )).map(({ paper, year, state, place, pages }) => ({ paper: year === 0 ? paper : `${paper} ${year}`, state: dossierLabel(`state.${state}`).vi, place, pages })),
  },
];
