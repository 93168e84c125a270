import { z } from 'zod';
import { proveAgain } from '../../../accounts';
import { recordEvent } from '../../../audit-trail';
import { clock, defineCommand, query, sql } from '../../../kernel';
import { privacyFail } from '../../errors';
import { label, t } from '../../translations';
import { openPack } from '../data/sealing';
import { ownRequest } from '../data/seen';
import type { Pack } from '../pack/parts';

/**
 * Everything kept of oneself, for who asked and after their password once more: the answer is kept nowhere but sealed, and for a time.
 * Fetched for somebody without an account, it is a reading of their record, and written down.
 */
export const fetchPack = defineCommand({
  name: 'personal-data.fetch',
  summary: label('command.personal-data.fetch'),
  input: z.object({ id: z.guid(), password: z.string().min(1).max(200), /** Where the account has a second factor. */ code: z.string().max(40).optional() }),
  rest: { method: 'post', path: '/personal-data/requests/:id/fetch' },
  kind: 'write',
  secret: true,
  authorize: async ({ req }, { id }) => void (await ownRequest(req, id)),
  run: async ({ req, now, command }, { id, password, code }): Promise<Pack> => {
    const { row, user } = await ownRequest(req, id);
    if (row.kind !== 'see') throw privacyFail(req, 'privacy.pack-none');
    await proveAgain(req, { password, code });
    const [pack] = await query<{ id: string; sealed: string }>(req, sql`select id, sealed from handbook.data_packs where request_id = ${id}::uuid and expires_at > ${clock.now().toISOString()}::timestamptz`);
    if (!pack) throw privacyFail(req, row.answeredAt === null ? 'privacy.pack-none' : 'privacy.pack-gone');
    if (row.user !== user && row.member !== null) {
      await query(req, sql`select member_id from handbook.open_records(array[${row.member}::uuid], ${user}::uuid, ${row.organization}::uuid, 'record', ${t('vi', 'why.request')}, null)`);
    }
    await recordEvent(req, { action: command, organization: row.organization, at: now, detail: { request: id } });
    return JSON.parse(openPack(pack.id, pack.sealed)) as Pack;
  },
});
