import type { Scene } from './Scene';

const HOUR = 3600 * 1000;

/**
 * One member chose what their data is used for, has had their own data made ready, and waits for an answer to what they ask to be restricted;
 * another one was answered, and their record says so.
 */
export const loadPrivacy = async (scene: Scene, member: string, { restricted, by }: { restricted: string; by: string }, now: Date): Promise<void> => {
  const before = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  await scene.command(member, 'personal-data.give-consent', { purpose: 'telephone-in-cell', version: 1 }, before(5));
  await scene.command(member, 'personal-data.withdraw-consent', { purpose: 'birthday-in-cell' }, before(5));
  await scene.command(member, 'personal-data.ask', { kind: 'see' }, before(4));
  await scene.command(member, 'personal-data.ask', { kind: 'restrict', said: 'Đề nghị không đưa số điện thoại của tôi vào danh sách in gửi các đơn vị khác.' }, before(3));
  const { id } = await scene.command(restricted, 'personal-data.ask', { kind: 'restrict', said: 'Đề nghị không gửi thông tin của tôi ra ngoài phường khi chưa hỏi ý kiến tôi.' }, before(6));
  await scene.command(by, 'personal-data.answer', {
    id, result: 'partly', scope: 'Không đưa vào danh sách gửi ra ngoài phường.',
    reason: 'Phường thống nhất không đưa thông tin của đồng chí vào danh sách gửi ra ngoài; hồ sơ đảng viên vẫn quản lý theo quy định.',
  }, before(2));
};
