import { query, sql, vietnamDay } from '../../../plugins/kernel';
import { candidates, exemption, followed } from '../content/life';
import type { Scene } from './Scene';
import { workingTime } from './times';

const PAPERS = ['application', 'personal-history', 'history-verified', 'certificate', 'sponsors', 'mass-opinion', 'residence-opinion'];

type Person = { id: string; ceremonyOn: string | null; admittedOn: string | null };

const membersOf = async (scene: Scene, by: string, cell: string, status: string): Promise<Person[]> =>
  query<Person>(
    await scene.as(by),
    sql`select id, to_char(ceremony_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "ceremonyOn", to_char(admitted_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "admittedOn"
        from members m where cell_id = ${cell}::uuid and user_id is null and status = ${status} and not exists (select 1 from transfers t where t.member_id = m.id and t.state in ('prepared', 'sent', 'returned'))
        order by born_on, id`,
  );

/** On the way into the Party: candidates at several stages, probationary members who are followed; and an old member whose exemption waits for a decision. */
export const loadLife = async (scene: Scene, now: Date): Promise<void> => {
  for (const { key, cell, by, decidedBy, fullName, sex, bornOn, upTo, days } of candidates) {
    const at = (later: number): Date => workingTime(now, days - later, key);
    const day = (later: number): string => vietnamDay(at(later));
    const { id } = await scene.command(by, 'admissions.open', { cell: scene.place(cell), fullName, sex, bornOn }, at(0));
    scene.registry.admissions.push(id);
    await scene.command(by, 'admissions.certificate', { id, number: '27/GCN', date: day(5) }, at(8));
    if (upTo === 'trained') continue;
    const [sponsor] = await scene.step(key, at(10), () => membersOf(scene, by, scene.place(cell), 'official'));
    await scene.command(by, 'admissions.sponsors', { id, members: [{ member: sponsor?.id, since: '2024-01-15' }], organization: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh phường' }, at(10));
    await scene.command(by, 'admissions.papers', { id, papers: PAPERS }, at(40));
    if (upTo === 'filed') continue;
    await scene.command(by, 'admissions.vote', { id, vote: { on: day(45), number: '06-NQ/CB', officials: 12, less: 1, inFavour: 10, against: 1 } }, at(46));
    if (upTo === 'voted') continue;
    await scene.command(decidedBy, 'admissions.admit', { id, decisionNumber: '118-QĐ/ĐU', decisionDate: day(70), receivedOn: day(72) }, at(73));
  }
  for (const { cell, by } of followed) {
    const [member] = await scene.step('probation', now, () => membersOf(scene, by, scene.place(cell), 'probationary'));
    if (member?.ceremonyOn) await scene.command(by, 'admissions.enter', { member: member.id, ceremonyOn: member.ceremonyOn, ...(member.admittedOn ? { decisionDate: member.admittedOn } : {}) }, now);
  }
  const asked = workingTime(now, exemption.days, 'mien');
  const [oldest] = await scene.step('exemption', asked, () => membersOf(scene, exemption.by, scene.place(exemption.cell), 'official'));
  if (oldest) await scene.command(exemption.by, 'endings.propose', { member: oldest.id, kind: 'exemption', reason: exemption.reason, askedOn: vietnamDay(asked), paperNumber: 'Đơn đề nghị' }, asked);
};
