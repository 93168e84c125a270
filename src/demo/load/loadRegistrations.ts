import sharp from 'sharp';
import { query, sql } from '../../../plugins/kernel';
import { enterRegistration } from '../../../plugins/registration';
import type { PlaceKey } from '../places';
import type { Scene } from './Scene';
import { workingTime } from './times';

const CELL: PlaceKey = 'hoankiem/1';
const SECRETARY = 'hoankiem.bithu';

/** A picture of no card at all, which says so. */
const drawn = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="860" height="540"><rect width="860" height="540" fill="#f3e9d2"/><rect x="20" y="20" width="820" height="500" fill="none" stroke="#b3261e" stroke-width="6"/><rect x="60" y="170" width="200" height="260" fill="#cbbf9f"/><rect x="300" y="200" width="460" height="26" fill="#cbbf9f"/><rect x="300" y="260" width="380" height="26" fill="#cbbf9f"/><rect x="300" y="320" width="420" height="26" fill="#cbbf9f"/><rect x="120" y="70" width="620" height="50" fill="#b3261e"/></svg>',
    ),
  )
    .jpeg({ quality: 80 })
    .toBuffer();

type Record = { fields: { cardNumber?: string; bornOn?: string; telephone?: string } };

/** Two invented members ask for an account: one waits for their cell, the other for the committee. */
export const loadRegistrations = async (scene: Scene, administrator: string, now: Date): Promise<void> => {
  const photo = await drawn();
  const people = await scene.step('registrations', now, async () =>
    query<{ id: string }>(
      await scene.as(administrator),
      sql`select id from members m where cell_id = ${scene.place(CELL)}::uuid and user_id is null and status = 'official' and not exists (select 1 from transfers t where t.member_id = m.id) order by id limit 2`,
    ),
  );
  for (const [index, { id }] of people.entries()) {
    const at = workingTime(now, 2 - index, `dang-ky ${index}`);
    const { fields } = await scene.command<Record>(administrator, 'members.read-record', { id, why: 'Lập đăng ký tài khoản minh họa' }, at);
    const registration = await scene.step('registration', at, async () =>
      enterRegistration(await scene.as(undefined), {
        typed: { card: fields.cardNumber ?? '', bornOn: String(fields.bornOn ?? '').slice(0, 10), telephone: fields.telephone ?? null, email: null, qr: 'none' }, photo,
      }),
    );
    if (index === 0) await scene.command(SECRETARY, 'registrations.verify', { id: registration }, now);
  }
};
