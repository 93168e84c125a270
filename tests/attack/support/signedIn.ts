import { createHash } from 'node:crypto';

import type { Payload } from 'payload';

import type { SqlDoors } from '../../support/database/sqlDoors';
import { openSession } from '../../support/sessions';

/** As Payload makes it of PAYLOAD_SECRET, which all tests set. */
const SIGNING = { secret: createHash('sha256').update('test'.repeat(10)).digest('hex').slice(0, 32) } as Payload;

/** A session's token, by user name. */
export const signedIn = async ({ ownerSql }: Pick<SqlDoors, 'ownerSql'>, username: string): Promise<string> => {
  const [user] = await ownerSql<{ id: string }>('select id from users where username = $1', [username]);
  if (!user) throw new Error(`no user ${username} in this test's database`);
  return openSession(SIGNING, ownerSql, user);
};
