import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, fail } from '../../../kernel';
import { exchangeFail } from '../../errors';
import { label, t } from '../../translations';
import { applyItem } from '../data/applyItem';
import { judge } from '../data/judge';
import { openRows } from '../data/openRows';
import { baseOf, seenPack } from '../data/packRow';
import { seenDigest } from '../data/seenDigest';
import { settle } from '../data/settle';
import { standingOf } from '../data/standing';

const DECISIONS = ['theirs', 'ours', 'noted', 'prepare'] as const;

/** Decides one change of a pack: the pack's value is written by the register's own command, or what stands is kept, or a note is taken up by hand. */
export const decide = defineCommand({
  name: 'offline-packs.decide',
  summary: label('command.offline-packs.decide'),
  input: z.object({
    id: z.guid(),
    row: z.guid(),
    decision: z.enum(DECISIONS),
    /** What stood there as it was shown: if it is another one by now, it is to be looked at again. */
    seen: z.string().max(80).optional(),
  }),
  rest: { method: 'post', path: '/offline-packs/:id/decide' },
  kind: 'write',
  authorize: async ({ req }, { id }) => void (await seenPack(req, id)),
  run: async ({ req, now, command }, { id, row: rowId, decision, seen }) => {
    const pack = await seenPack(req, id, { lock: true });
    const [row] = await openRows(req, id, rowId);
    if (!row) throw exchangeFail(req, 'offline.decided');
    const isProposal = row.outcome === 'proposal';
    if (isProposal !== (decision === 'noted' || decision === 'prepare') && decision !== 'ours') throw fail(req, 'input.invalid');
    if (decision === 'theirs' || decision === 'prepare') {
      const standing = await standingOf(req, [row.item], { pack: id, why: t('vi', 'offline.why-back'), organization: pack.organization });
      const { now: present } = judge(row.item, baseOf(pack), standing);
      if (seen !== undefined && seen !== seenDigest(present)) throw exchangeFail(req, 'offline.changed-again');
      await applyItem(req, row.item, standing);
    }
    const state = decision === 'ours' ? 'kept' : decision === 'noted' ? 'noted' : 'applied';
    await settle(req, { command, now, pack: id, rows: [row.id], state });
    await recordEvent(req, { action: command, organization: pack.organization, at: now, collection: 'members', documentId: row.item.member, detail: { pack: id, row: row.id, kind: row.item.kind, decision } });
    return { id, row: row.id, state };
  },
});
