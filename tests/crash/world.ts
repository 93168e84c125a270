import { createHash, randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

import { buildCity, type City } from '../support/city';
import { openSqlDoors } from '../support/database/sqlDoors';
import { openSession } from '../support/sessions';
import { SECRET } from './product';

/** As Payload makes it of PAYLOAD_SECRET. */
const SIGNING = { secret: createHash('sha256').update(SECRET).digest('hex').slice(0, 32) } as Payload;

/** People who are given mandates here: each may hold each role at each place once at a time. */
const RECIPIENTS = 60;

export type World = {
  city: City;
  topic: string;
  recipients: string[];
  tokenOf: (actor: string) => string;
};

const ACTORS = ['a.admin', 'a.contributor', 'a.reviewer', 'a.approver', 'a.secretary', 'a.head', 'b.head', 'b.contributor', 'b.reviewer', 'b.approver', 'city.admin', 'city.contributor', 'system'];
/** A long run signs nobody in again. */
const SESSION_SECONDS = 24 * 3600;

/** A fictional city, the people who will write in it, and an open session for each of them. */
export const buildWorld = async (ownerUrl: string): Promise<World> => {
  const doors = openSqlDoors({ name: 'crash', ownerUrl, appUrl: ownerUrl, drop: () => Promise.resolve() });
  try {
    const city = await buildCity(doors);
    const [topic] = await doors.ownerSql<{ id: string }>(`insert into topics (name, slug) values ('Xây dựng Đảng', 'xay-dung-dang') returning id`);
    const recipients = Array.from({ length: RECIPIENTS }, () => randomUUID());
    await doors.ownerTicket('users.fixture:crash', async (sql) => {
      for (const [index, id] of recipients.entries()) {
        await sql(`insert into users (id, display_name, username, email, home_id) values ($1, $2, $3, $4, $5)`, [id, `Người nhận ${index}`, `nhan.${index}`, `nhan.${index}@kiem-thu.vn`, city.a.committee.id]);
      }
    });
    const tokens = new Map<string, string>();
    for (const username of ACTORS) {
      const [user] = await doors.ownerSql<{ id: string }>('select id from users where username = $1', [username]);
      if (!user) throw new Error(`nobody is called ${username}`);
      tokens.set(username, await openSession(SIGNING, doors.ownerSql, user, SESSION_SECONDS));
    }
    return {
      city,
      topic: topic?.id ?? '',
      recipients,
      tokenOf: (actor) => {
        const token = tokens.get(actor);
        if (token === undefined) throw new Error(`${actor} has no session`);
        return token;
      },
    };
  } finally {
    await doors.closeSql();
  }
};
