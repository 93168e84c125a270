import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { restrictionsOf } from '../../restrictions';
import { openRecords } from '../data/openRecords';
import { plainRecord } from '../data/plainRecord';
import { shownOf } from '../domain/shown';
import { recordLabel } from '../translations';
import { mine } from '../access/mine';

/** One's own record, whole. Reading it is written down nowhere: it is theirs. */
export const myRecord = defineCommand({
  name: 'members.my-record',
  summary: recordLabel('command.members.my-record'),
  input: z.object({}),
  rest: { method: 'get', path: '/members/me/record' },
  kind: 'read',
  authorize: async ({ req }) => void (await mine(req)),
  run: async ({ req }) => {
    const { id, cell, user } = await mine(req);
    const opened = await openRecords(req, { members: [id], reader: user, organization: null, way: 'record', why: 'own record' });
    return { id, cell, fields: shownOf({ ...(await plainRecord(req, id)), ...opened.get(id) }), restrictions: await restrictionsOf(req, id) };
  },
});
