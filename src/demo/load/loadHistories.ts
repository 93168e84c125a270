import { query, sha256, sql } from '../../../plugins/kernel';
import type { Scene } from './Scene';

type Person = { id: string; fullName: string; bornYear: number; admittedYear: number; official: boolean };

/** How many of the cells have histories and papers here. */
const CELLS = 2;
const SCHOOLS = [['Kinh tế', 'Trường Đại học Kinh tế quốc dân'], ['Sư phạm Ngữ văn', 'Trường Đại học Sư phạm Hà Nội'], ['Luật', 'Trường Đại học Luật Hà Nội'], ['Y đa khoa', 'Trường Đại học Y Hà Nội']] as const;
const PAPERS = ['don-xin-vao-dang', 'ly-lich-nguoi-xin-vao-dang', 'giay-gioi-thieu', 'quyet-dinh-ket-nap', 'ly-lich-dang-vien', 'phieu-dang-vien'];

/** Always the same for the same person and use. */
const spread = (person: string, use: string, below: number): number => Number.parseInt(sha256(`${use} ${person}`).slice(0, 8), 16) % below;

/** Invented entries that fit the record: schooling, now and then a commendation, once a discipline. */
const entriesOf = ({ fullName, bornYear, admittedYear, official }: Person, disciplined: boolean): Record<string, unknown>[] => {
  const of = (use: string, below: number): number => spread(fullName, use, below);
  const [title, place] = SCHOOLS[of('school', SCHOOLS.length)] ?? SCHOOLS[0];
  const year = Math.min(admittedYear + 5 + of('praise', 10), 2025);
  return [
    { kind: 'training', form: 'professional', from: `${bornYear + 18}-09-01`, to: `${bornYear + 22}-07-01`, precision: 'month', title, place, degree: 'Cử nhân' },
    ...(official && of('praised', 2) === 0 ? [{ kind: 'commendation', form: 'certificate', from: `${year}-02-03`, title: 'Hoàn thành xuất sắc nhiệm vụ năm', place: 'Đảng ủy phường', decisionNumber: `${10 + of('number', 80)}-QĐ/ĐU`, decidedOn: `${year}-01-28` }] : []),
    ...(official && of('committee', 4) === 0 ? [{ kind: 'party-post', form: 'committee-member', from: '2025-08-01', title: 'Chi ủy viên' }] : []),
    ...(disciplined ? [{ kind: 'discipline', form: 'reprimand', from: '2024-05-06', to: '2025-05-06', title: 'Vi phạm quy định về chế độ sinh hoạt đảng', decisionNumber: '15-QĐ/ĐU', decidedOn: '2024-05-06', decisionOrgan: 'Đảng ủy phường' }] : []),
  ];
};

/** Histories and papers of the invented members of two cells. */
export const loadHistories = async (scene: Scene, administrator: string, now: Date): Promise<void> => {
  const people = await scene.step('histories', now, async () =>
    query<Person>(
      await scene.as(administrator),
      sql`select m.id, m.full_name as "fullName", extract(year from m.born_on)::int as "bornYear", extract(year from m.admitted_on)::int as "admittedYear", m.status = 'official' as official from members m
          where m.born_on is not null and m.admitted_on is not null and m.status in ('official', 'probationary')
            and m.cell_id in (select cell_id from members where status in ('official', 'probationary') group by cell_id order by count(*) desc, cell_id limit ${CELLS})
          order by m.full_name, m.id`,
    ),
  );
  const disciplined = people.find(({ official, admittedYear }) => official && admittedYear < 2020)?.id;
  for (const person of people) {
    for (const values of entriesOf(person, person.id === disciplined)) await scene.command(administrator, 'history.add', { id: person.id, values }, now);
    for (const paper of PAPERS) {
      const there = spread(person.fullName, paper, 6) > 0;
      await scene.command(administrator, 'dossier.check', { id: person.id, paper, state: there ? 'present' : 'missing', ...(there ? { place: 'Tủ hồ sơ số 1', pages: 1 + spread(person.fullName, `${paper} pages`, 4) } : {}) }, now);
    }
  }
};
