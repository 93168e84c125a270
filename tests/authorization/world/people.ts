import { randomUUID } from 'node:crypto';

import type { City, Place } from '../../support/city';
import type { House } from '../../support/house';
import type { Site } from './actors';

export const placesOf = (city: City): Record<Site, Place> => ({
  root: city.root, 'root-b': city.root, advisory: city.advisory, a: city.a.committee, a1: city.a.cells[0], a2: city.a.cells[1],
  b: city.b.committee, b1: city.b.cells[0], 'office-cell': city.officeCell,
});

const FROM = '2025-07-01T00:00:00+07:00';

/** Those of the table whom the fixture city does not have: by SQL, under the fixtures' tickets. */
export const addPeople = (house: House, city: City): Promise<void> =>
  house.ownerTicket('users.fixture:test', async (sql) => {
    const places = placesOf(city);
    const ticket = (name: string) => sql(`select set_config('handbook.ticket', $1, true)`, [`${name}.fixture:test`]);
    const person = async (username: string, home: Site, disabled = false): Promise<string> => {
      const id = randomUUID();
      await ticket('users');
      await sql(`insert into users (id, display_name, username, home_id, disabled_at) values ($1, $2, $3, $4, $5)`, [
        id, `Người dùng ${username}`, username, places[home].id, disabled ? new Date() : null,
      ]);
      return id;
    };
    const mandate = async (holder: { user?: string; group?: string }, role: string, at: Site, until: string | null = null): Promise<void> => {
      await ticket('mandates');
      await sql(
        `insert into mandates (user_id, group_id, role, organization_id, valid_from, valid_to, decision_number, decision_date, recorded_at)
         values ($1, $2, $3, $4, $5, $6, '02-QĐ/KT', $5, $5)`,
        [holder.user ?? null, holder.group ?? null, role, places[at].id, FROM, until],
      );
    };
    for (const [username, role, at] of [
      ['a1.admin', 'organization-admin', 'a1'], ['city.head', 'committee-secretary', 'root'], ['a1.contributor', 'contributor', 'a1'],
      ['a.summary', 'summary-officer', 'a'], ['a.clerk', 'clerk', 'a'], ['city.clerk', 'clerk', 'root'], ['a.feedback', 'feedback-officer', 'a'],
      // At the root nobody stands above to decide in place of one who wrote.
      ['city.reviewer2', 'editorial-reviewer', 'root'], ['city.approver2', 'editorial-approver', 'root'],
    ] as const) {
      await mandate({ user: await person(username, at) }, role, at, role === 'organization-admin' ? '2099-12-31' : null);
    }
    const disabled = await person('a.disabled', 'a', true);
    for (const role of ['contributor', 'committee-secretary', 'summary-officer'] as const) await mandate({ user: disabled }, role, 'a');
    await ticket('members');
    const member = randomUUID();
    await sql(`insert into members (id, full_name, cell_id, cell_since, status, user_id) values ($1, 'Đảng viên bị khóa', $2, $3, 'official', $4)`, [member, places.a1.id, FROM, disabled]);
    await sql('insert into memberships (member_id, cell_id, valid_from, recorded_at) values ($1, $2, $3, $3)', [member, places.a1.id, FROM]);

    const grouped = await person('a.grouped', 'a');
    const group = randomUUID();
    await ticket('groups');
    await sql(`insert into groups (id, name, organization_id) values ($1, 'Tổ cộng tác viên', $2)`, [group, places.a.id]);
    for (const user of [grouped, disabled]) {
      await sql(`insert into group_members (group_id, user_id, organization_id, valid_from, recorded_at) values ($1, $2, $3, $4, $4)`, [group, user, places.a.id, FROM]);
    }
    await mandate({ group }, 'contributor', 'a');
  });
