import { query, sql } from '../../../plugins/kernel';
import type { PlaceKey } from '../places';
import type { Scene } from './Scene';

const CELL: PlaceKey = 'hoankiem/1';
const HEADS = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Ngày vào Đảng', 'Nghề nghiệp', 'Mã chi bộ'];

type Person = { name: string; born: string; sex: string; admitted: string; work: string; code: string };
const row = ({ name, born, sex, admitted, work, code }: Person): string => [name, born, sex === 'female' ? 'Nữ' : 'Nam', admitted, work, code].map((each) => `"${each}"`).join(',');

/** A short list "from the central database", of one of everything that can differ. The worker holds it against the register once the house runs. */
export const loadReconciliation = async (scene: Scene, administrator: string, now: Date): Promise<void> => {
  const day = (column: string) => sql`coalesce(to_char(${sql.identifier(column)} at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY'), '')`;
  const people = await scene.step('reconciliation', now, async () =>
    query<Person>(
      await scene.as(administrator),
      sql`select m.full_name as name, ${day('born_on')} as born, coalesce(m.sex::text, '') as sex, ${day('admitted_on')} as admitted, coalesce(m.occupation, '') as work, o.code
          from members m join organizations o on o.id = m.cell_id where m.cell_id = ${scene.place(CELL)}::uuid and m.born_on is not null and handbook.belongs(m.status::text) order by m.full_name, m.id limit 8`,
    ),
  );
  const [first, second, third, , ...same] = people;
  if (!first || !second || !third) return;
  const list = [
    // Another occupation, another day of admission; one twice; the fourth is missing there.
    { ...first, work: 'Cán bộ hưu trí phường' }, { ...second, admitted: '03/02/1999' }, third, third, ...same,
    { ...first, name: 'Lại Thị Kim Liên', born: '12/08/1971', sex: 'female' }, { ...first, name: 'Trịnh Đình Phúc', born: '02/11/1968', sex: 'male', code: 'CB-GIAI-THE' },
  ];
  const data = Buffer.from([HEADS.join(','), ...list.map(row)].join('\n')).toString('base64');
  await scene.command(administrator, 'member-imports.upload', { name: 'csdl-dang-vien-minh-hoa.csv', purpose: 'reconcile', file: { name: 'csdl-dang-vien-minh-hoa.csv', data } }, now);
};
