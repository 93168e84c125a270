import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCity, PASSWORD, type City } from '../../../../tests/support/city';
import { startHouse, type House } from '../../../../tests/support/house';
import { codeOf } from '../../../../tests/power/support';
import { PASSWORD_RULE } from '../rule';

let house: House;
let city: City;
beforeAll(async () => {
  house = await startHouse();
  city = await buildCity(house);
});
afterAll(() => house.close());

const words = (n: number): string => `Câu riêng thứ ${n} của tôi`;

describe('passwords by the rule', () => {
  it('ships as RULES.md 2 says, to be confirmed, and reads as it is written', async () => {
    const [rule] = await house.ownerSql<{ value: unknown; value_shown: string; mark: string }>(`select value, value_shown, mark from rules where key = 'accounts.password'`);
    const value = PASSWORD_RULE.schema.parse(rule?.value);
    expect([value, rule?.mark]).toEqual([{ withSecondFactor: 8, without: 14, remembered: 10 }, 'T']);
    expect(rule?.value_shown).toBe(PASSWORD_RULE.show(value));
  });

  it('may be shorter only where a second factor stands beside them', async () => {
    const as = await house.as('a.contributor');
    const short = { oldPassword: PASSWORD, newPassword: 'Sen hồng 9' };
    expect(codeOf(await as.post('/api/users/change-password', short))).toBe('password.short');
    // Any factor counts: a passkey is the easiest to write down here.
    await house.ownerSql(`insert into handbook.passkeys (user_id, credential_id, public_key, counter, name) values ($1, 'thu', '\\x00', 0, 'Máy')`, [city.a.contributor.id]);
    expect((await as.post('/api/users/change-password', short)).status).toBe(200);
    const admin = await house.as('a.admin');
    expect(codeOf(await admin.post('/api/users/create', { username: 'nguoi.moi', displayName: 'x', home: city.a.committee.id, password: 'Sen hồng 9' }))).toBe('password.short');
  });

  it('the last ones are barred, whichever door set them; older ones are not', async () => {
    const who = city.a.reviewer;
    const admin = await house.as('a.admin');
    const path = `/api/users/${who.id}/set-password`;
    await house.ownerTicket('rules.ship', async (sql) => {
      await sql('alter table rules disable trigger p_rule');
      await sql(`update rules set value = value || '{"remembered": 3}' where key = 'accounts.password'`);
      await sql('alter table rules enable trigger p_rule');
    });
    for (const n of [1, 2]) expect((await admin.post(path, { password: words(n) })).status).toBe(200);
    const own = await house.as(who.username);
    expect((await own.post('/api/users/change-password', { oldPassword: words(2), newPassword: words(3) })).status).toBe(200);
    for (const n of [1, 2, 3]) expect([n, codeOf(await admin.post(path, { password: words(n) }))]).toEqual([n, 'password.used-before']);
    expect(codeOf(await own.post('/api/users/change-password', { oldPassword: words(3), newPassword: words(2) }))).toBe('password.used-before');
    await house.ownerTicket('users.fixture:test', (sql) => sql(`update users set reset_password_token = 'lien-ket', reset_password_expiration = now() + interval '1 hour' where id = $1`, [who.id]));
    expect(codeOf(await house.post('/api/users/reset-password', { token: 'lien-ket', password: words(1) }))).toBe('password.used-before');
    expect((await house.post('/api/users/reset-password', { token: 'lien-ket', password: words(4) })).status).toBe(200);
    expect((await admin.post(path, { password: words(1) })).status).toBe(200);
    const kept = await house.ownerSql<{ hash: string; salt: string }>('select hash, salt from handbook.past_passwords where user_id = $1', [who.id]);
    expect(kept.length).toBe(5);
    expect(JSON.stringify(kept)).not.toContain('Câu');
  }, 120_000);

  it('of common words alone are refused, however long', async () => {
    const as = await house.as('a.head');
    for (const newPassword of ['Mật khẩu Đảng viên 2026', 'sotaydangvien-hanoi-1954', 'Admin Password 12345678']) {
      expect([newPassword, codeOf(await as.post('/api/users/change-password', { oldPassword: PASSWORD, newPassword }))]).toEqual([newPassword, 'password.common']);
    }
  });
});
