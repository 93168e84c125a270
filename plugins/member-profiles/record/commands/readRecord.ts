import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { restrictionsOf } from '../../restrictions';
import { openRecords } from '../data/openRecords';
import { plainRecord } from '../data/plainRecord';
import { warningsOf } from '../data/checkRecord';
import { shownOf } from '../domain/shown';
import { recordLabel } from '../translations';
import { actsFor, opener } from '../access/keepers';

/** Opens one member's full record. Who did, when and what for is written down in the same transaction and shown to the member. */
export const readRecord = defineCommand({
  name: 'members.read-record',
  summary: recordLabel('command.members.read-record'),
  input: z.object({
    id: z.guid(),
    /** What for, in the reader's own words; the member reads it. */
    why: z.string().trim().min(3).max(300),
  }),
  rest: { method: 'post', path: '/members/:id/read-record' },
  kind: 'write',
  // The answer is kept nowhere.
  secret: true,
  authorize: async ({ req }, { id }) => void (await opener(req, id)),
  run: async ({ req }, { id, why }) => {
    const { power, user, member } = await opener(req, id);
    const opened = await openRecords(req, { members: [id], reader: user, organization: actsFor(power, member.path), way: 'record', why });
    const fields = { ...(await plainRecord(req, id)), ...opened.get(id) };
    return { id, cell: member.cell, status: member.status, fields: shownOf(fields), warnings: warningsOf(req, fields), restrictions: await restrictionsOf(req, id) };
  },
});
