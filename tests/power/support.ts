import type { Role } from '../../plugins/hierarchical-access';
import type { City, Person, Place } from '../support/city';
import type { Answer, Client } from '../support/client';
import type { House } from '../support/house';

/** What every grant needs beside who, what and where. */
export const DECISION = { decisionNumber: '12-QĐ/KT', decisionDate: '2026-01-05' };

export const grant = (as: Client, user: Person | string, role: Role, at: Place | string, more: Record<string, unknown> = {}): Promise<Answer> =>
  as.post('/api/mandates/grant', {
    user: typeof user === 'string' ? user : user.id,
    role,
    organization: typeof at === 'string' ? at : at.id,
    ...DECISION,
    ...more,
  });

/** The stable code of a refusal. */
export const codeOf = ({ body }: Answer): unknown => (body as { errors?: { data?: { code?: string } }[] }).errors?.[0]?.data?.code;

let serial = 0;

/** A fresh account without any power, kept by `home`. */
export const freshUser = async (house: House, home: Place): Promise<Person> => {
  serial += 1;
  const username = `moi.${serial}`;
  const [row] = await house.ownerTicket('users.fixture:test', (sql) =>
    sql<{ id: string }>('insert into users (display_name, username, home_id) values ($1, $1, $2) returning id', [username, home.id]),
  );
  if (!row) throw new Error('the account was not made');
  return { id: row.id, username };
};

export const mandatesOf = (house: House, user: Person): Promise<Record<string, unknown>[]> =>
  house.ownerSql('select id, role, organization_id, valid_from, valid_to, replaces_id, decision_number from mandates where user_id = $1 order by recorded_at, valid_from', [user.id]);

export const eventsOf = (house: House, document: string): Promise<{ action: string; actor_id: string | null; organization_id: string; detail: Record<string, unknown> | null }[]> =>
  house.ownerSql('select action, actor_id, organization_id, detail from audit_events where document_id = $1 order by at', [document]);

/** More kinds of places than the city has: a press organ and a dissolved ward. */
export const morePlaces = (house: House, city: City): Promise<{ press: Place; dissolved: Place }> =>
  house.ownerTicket('organizations.fixture:test', async (sql) => {
    const place = async (name: string, code: string, kind: string, validTo: string | null): Promise<Place> => {
      const [row] = await sql<{ id: string; path: string }>(
        `insert into organizations (code, name, short_name, parent_id, level, form, kind, valid_from, valid_to)
         values ($1, $2, $2, $3, 'upper', 'committee', $4, '2025-07-01', $5) returning id, path`,
        [code, name, city.root.id, kind, validTo],
      );
      if (!row) throw new Error('the organisation was not made');
      return { ...row, name };
    };
    return { press: await place('Báo Kiểm Thử', 'BAO', 'press', null), dissolved: await place('Đảng bộ phường cũ', 'CU', 'party', '2026-01-01') };
  });
