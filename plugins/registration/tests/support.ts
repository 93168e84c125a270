import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { renderSVG } from 'uqr';
import type { Place } from '../../../tests/support/city';
import type { House } from '../../../tests/support/house';
import type { LiveDoors } from '../../../tests/doors/support/liveDoors';
import { sortRegistrations } from '../jobs/sort';

/** A photo of a card: with where it was taken, and a QR where one is asked for. */
export const cardPhoto = async (qr?: string): Promise<Buffer> => {
  const overlay = qr === undefined ? [] : [{ input: await sharp(Buffer.from(renderSVG(qr, { border: 4, pixelSize: 8 }))).png().toBuffer() }];
  return sharp({ create: { width: 800, height: 520, channels: 3, background: '#dddddd' } }).composite(overlay).withExif({ IFD0: { Make: 'MayAnhBiMat', Copyright: 'NguoiChup' } }).jpeg().toBuffer();
};

export type Asked = { card: string; bornOn?: string; contact?: string; consents?: readonly string[]; photo?: Buffer; qr?: string };

/** Asks for an account as an app does. */
export const ask = async (doors: LiveDoors, { card, bornOn = '1960-05-19', contact = '0912345678', consents = ['account', 'card'], photo, qr }: Asked, from = '198.51.100.7', path = '/api/registrations/apply') => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ card, bornOn, contact, ...(qr === undefined ? {} : { qr }) })) form.set(name, value);
  for (const purpose of consents) form.append('consent', purpose);
  if (photo) form.set('photo', new File([new Uint8Array(photo)], 'the.jpg', { type: 'image/jpeg' }));
  return doors.send(path, { method: 'POST', body: form, from });
};

/** A member of a cell with a card in the register, written by who keeps the cell. */
export const memberWithCard = async (house: House, cell: Place, keeper: string, { name, card, bornOn = '1960-05-19' }: { name: string; card: string; bornOn?: string }): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('members.fixture:test', async (sql) => {
    await sql(`insert into members (id, full_name, cell_id, cell_since, status) values ($1, $2, $3, '2025-07-01', 'official')`, [id, name, cell.id]);
    await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, '2025-07-01', now())`, [id, cell.id]);
  });
  const answer = await (await house.as(keeper)).post(`/api/members/${id}/update-record`, { changes: { [card.length === 8 ? 'oldCardNumber' : 'cardNumber']: card, bornOn } });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return id;
};

/** The worker's turn: whose are they? @returns the registrations of the member, the latest last */
export const sorted = async (house: House, member: string): Promise<{ id: string; state: string }[]> => {
  await sortRegistrations(house.payload);
  return house.ownerSql('select id, state from handbook.registrations where member_id = $1 order by received_at, id', [member]);
};
