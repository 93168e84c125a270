import { randomUUID } from 'node:crypto';

import type { Role } from '../../hierarchical-access';
import type { House } from '../../../tests/support/house';

type Given = { username: string; role?: Role; organization: string };

/** One more account, with a role of its own; answers its id. */
export const addPerson = async (house: House, { username, role, organization }: Given): Promise<string> => {
  const id = randomUUID();
  await house.ownerTicket('users.fixture:test', async (sql) => {
    await sql('insert into users (id, display_name, username, home_id) values ($1, $2, $3, $4)', [id, `Người dùng ${username}`, username, organization]);
  });
  if (role) await giveRole(house, { user: id, role, organization });
  return id;
};

/** A mandate from now on. */
export const giveRole = async (house: House, { user, role, organization }: { user: string; role: Role; organization: string }): Promise<void> => {
  await house.ownerTicket('mandates.fixture:test', (sql) =>
    sql(`insert into mandates (user_id, role, organization_id, valid_from, decision_number, decision_date, recorded_at) values ($1, $2, $3, date_trunc('milliseconds', now()), '01-QĐ/KT', '2025-07-01', now())`, [user, role, organization]),
  );
};

/** Every mandate of this person ends now. */
export const endRoles = async (house: House, user: string, role?: Role): Promise<void> => {
  await house.ownerTicket('mandates.fixture:test', (sql) =>
    sql(`update mandates set valid_to = date_trunc('milliseconds', now()) where user_id = $1 and valid_to is null and ($2::role is null or role = $2::role)`, [user, role ?? null]),
  );
};
