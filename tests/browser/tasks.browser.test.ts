import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { openOffice } from '../support/office';
import { committeeScreens } from './tasks/committeeScreens';
import { fingerOn, keyboardOn, type Hand } from './tasks/hand';
import { tasks, type Case } from './tasks/tasks';

const cases: Record<'finger' | 'keyboard', Case> = {
  finger: { member: { id: randomUUID(), name: 'Đặng Thị Ngón' }, other: { id: randomUUID(), name: 'Vũ Thị Tay' } },
  keyboard: { member: { id: randomUUID(), name: 'Đặng Văn Phím' }, other: { id: randomUUID(), name: 'Vũ Văn Bàn' } },
};

const office = openOffice('tasks', async ({ city, server }) => {
  for (const member of Object.values(cases).flatMap((each) => [each.member, each.other])) {
    const user = randomUUID();
    await server.ownerTicket('users.fixture:test', (sql) =>
      sql(`insert into users (id, display_name, username, email, home_id) values ($1, $2, $2, $3, $4)`, [user, member.name, `${user}@kiem-thu.vn`, city.a.committee.id]));
    await server.ownerTicket('members.fixture:test', async (sql) => {
      await sql(`insert into members (id, full_name, cell_id, cell_since, status, user_id, born_on, sex) values ($1, $2, $3, now() - interval '400 days', 'official', $4, '1970-01-01T00:00:00+07:00', 'male')`,
        [member.id, member.name, city.a.cells[0].id, user]);
      await sql(`insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, now() - interval '400 days', now())`, [member.id, city.a.cells[0].id]);
    });
  }
});

/** Large type on; the finger's screen is the smallest phone that is still in use. */
const sitDown = async (kind: keyof typeof cases, who: string): Promise<Hand> => {
  const page = await office.at(who, { phone: kind === 'finger' });
  if (kind === 'finger') await page.setViewportSize({ width: 360, height: 780 });
  return kind === 'finger' ? fingerOn(page) : keyboardOn(page);
};

for (const kind of ['finger', 'keyboard'] as const) {
  describe(`what a secretary does in a month, with ${kind === 'finger' ? 'one finger on a phone of 360 px, in letters of 18 px' : 'a keyboard alone'}`, () => {
    for (const { name, who, most, before, work } of tasks) {
      it(`${name}: in ${most} presses`, async () => {
        await before?.(office.api, cases[kind]);
        const hand = await sitDown(kind, who);
        await work(hand, cases[kind]);
        expect(hand.presses()).toBeLessThanOrEqual(most);
      });
    }
  });
}

describe('the screens of committees', () => {
  it.each(committeeScreens)('$path: read on a phone of 360 px and by keyboard', async ({ path, who, picture }) => {
    for (const kind of ['finger', 'keyboard'] as const) {
      const { page, look } = await sitDown(kind, who);
      await page.goto(`/admin${path}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await look(picture);
    }
  });
});
