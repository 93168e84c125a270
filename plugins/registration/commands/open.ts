import { z } from 'zod';
import { isUnder } from '../../hierarchical-access';
import { defineCommand, query, sql } from '../../kernel';
import { openRecords } from '../../member-profiles';
import { openPapers } from '../data/papers';
import { reachRegistration } from '../data/registration';
import { registrationFail } from '../errors';
import { label, t } from '../translations';

/**
 * The papers of a registration beside the member's record, for who verifies or approves it. Both readings are written down in the same
 * transaction; that of the record is shown to the member.
 */
export const open = defineCommand({
  name: 'registrations.open',
  summary: label('command.open'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'post', path: '/registrations/:id/open' },
  kind: 'write',
  // The answer is kept nowhere.
  secret: true,
  authorize: async ({ req }, { id }) => void (await reachRegistration(req, id)),
  run: async ({ req }, { id }) => {
    const { row, power, user } = await reachRegistration(req, id);
    const papers = await openPapers(req, id, user);
    if (!papers) throw registrationFail(req, 'registration.papers-gone');
    const organization = power.mandates.find(({ path }) => isUnder(row.path, path))?.organization ?? null;
    const record = (await openRecords(req, { members: [row.member], reader: user, organization, way: 'record', why: t('vi', 'why.verify') })).get(row.member);
    const [born] = await query<{ day: string | null }>(req, sql`select to_char(born_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day from members where id = ${row.member}::uuid`);
    const { typed, photo } = papers;
    return {
      id, state: row.state, name: row.memberName, cell: row.cellName,
      typed,
      record: { card: record?.cardNumber ?? null, oldCard: record?.oldCardNumber ?? null, bornOn: born?.day ?? null, telephone: record?.telephone ?? null, email: record?.email ?? null },
      /** As a picture's address: it is never a file of its own. */
      photo: `data:image/jpeg;base64,${photo}`,
    };
  },
});
