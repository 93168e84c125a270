import type { Scene } from './Scene';

const HOUR = 3600 * 1000;

/** One member chose what their data is used for, has had their own data made ready, and waits for an answer to what they object to. */
export const loadPrivacy = async (scene: Scene, member: string, now: Date): Promise<void> => {
  const before = (hours: number): Date => new Date(now.getTime() - hours * HOUR);
  await scene.command(member, 'personal-data.give-consent', { purpose: 'telephone-in-cell', version: 1 }, before(5));
  await scene.command(member, 'personal-data.withdraw-consent', { purpose: 'birthday-in-cell' }, before(5));
  await scene.command(member, 'personal-data.ask', { kind: 'see' }, before(4));
  await scene.command(member, 'personal-data.ask', { kind: 'restrict', said: 'Đề nghị không đưa số điện thoại của tôi vào danh sách in gửi các đơn vị khác.' }, before(3));
};
