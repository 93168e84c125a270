import { query, sha256, sql, vietnamDay } from '../../../plugins/kernel';
import type { Scene } from './Scene';

type Person = { id: string; fullName: string; status: string };

const WOMEN = /\s(Thị|Thu|Hồng|Ngọc)\s/;
const WORK = ['Giáo viên', 'Công chức', 'Cán bộ hưu trí', 'Bác sĩ', 'Kinh doanh', 'Kỹ sư', 'Bộ đội xuất ngũ'];
const QUALIFICATIONS = ['intermediate', 'college', 'bachelor', 'bachelor', 'master'];
const THEORY = ['elementary', 'intermediate', 'intermediate', 'advanced'];
const RETIRED = 1965;
const DAY = 24 * 3600 * 1000;

/** Always the same for the same person and use. */
const spread = (person: string, use: string, below: number): number => Number.parseInt(sha256(`${use} ${person}`).slice(0, 8), 16) % below;
const two = (number: number): string => String(number).padStart(2, '0');

/** An invented record that fits together: the numbers with the sex and the year, the days in their order. */
const invented = ({ fullName, status }: Person, now: Date): Record<string, unknown> => {
  const of = (use: string, below: number): number => spread(fullName, use, below);
  const woman = WOMEN.test(fullName);
  const born = 1945 + of('born', 52);
  const day = (year: number, use: string): string => `${year}-${two(1 + of(`${use} month`, 12))}-${two(1 + of(`${use} day`, 28))}`;
  const admitted = Math.min(born + 20 + of('admitted', 14), now.getUTCFullYear() - 2);
  const probationary = status === 'probationary';
  const admittedOn = probationary ? vietnamDay(new Date(now.getTime() - (40 + of('days', 260)) * DAY)) : day(admitted, 'admitted');
  const commune = `Phường ${['Hoàn Kiếm', 'Ba Đình', 'Cửa Nam', 'Ngọc Hà'][of('commune', 4)] ?? 'Hoàn Kiếm'}`;
  return {
    sex: woman ? 'female' : 'male', bornOn: day(born, 'born'), bornPrecision: 'day', ethnicity: 'Kinh', religion: 'Không',
    personalNumber: `001${woman ? 1 : 0}${String(born).slice(2)}${String(of('number', 1_000_000)).padStart(6, '0')}`,
    cardNumber: `0100${String(of('card', 100_000_000)).padStart(8, '0')}`,
    homeTown: { country: 'VN', province: ['01', '33', '37', '38', '40'][of('town', 5)] ?? '01' },
    residence: { country: 'VN', province: '01', commune, detail: `Số ${1 + of('house', 90)}` },
    admittedOn, ceremonyOn: admittedOn,
    ...(probationary ? {} : { officialOn: `${admitted + 1}${admittedOn.slice(4)}` }),
    generalEducation: '12/12', qualification: QUALIFICATIONS[of('qualification', 5)], politicalTheory: THEORY[of('theory', 4)],
    occupation: born < RETIRED ? 'Cán bộ hưu trí' : WORK[of('work', WORK.length)],
    telephone: `09${String(of('telephone', 100_000_000)).padStart(8, '0')}`,
  };
};

/** Records of the invented members, kept by the system administrator; one member asks for a change that waits for their cell. */
export const loadRecords = async (scene: Scene, administrator: string, asker: string, now: Date): Promise<void> => {
  const members = await scene.step('records', now, async () =>
    query<Person>(await scene.as(administrator), sql`select id, full_name as "fullName", status::text as status from members order by full_name, id`),
  );
  for (const member of members) await scene.command(administrator, 'members.update-record', { id: member.id, changes: invented(member, now) }, now);
  await scene.command(asker, 'members.propose', { changes: { presentAddress: { country: 'VN', province: '01', commune: 'Phường Cửa Nam', detail: 'Số 12 ngõ 8' } }, note: 'Tôi mới chuyển nhà.' }, now);
};
