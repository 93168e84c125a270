import { z } from 'zod';
import { defineCommand, query, sql } from '../../kernel';
import { authorizeSeen, id, lockedCase } from '../commands/shared';
import { audited } from '../engine/audited';
import { assertState } from '../engine/authority';
import { asEngine } from '../engine/ticket';
import { workflowFail } from '../errors';
import { assertOfferer } from './authority';
import { OFFERABLE } from './domain/offer';
import { targetsFor } from './targets';
import { tellOffer } from './tellOffer';

/** Offers what the case holds to a board above. Nothing is published by it: that board takes it, or not, on its own way. */
export const offer = defineCommand({
  name: 'approval-cases.offer',
  summary: { vi: 'Đề nghị cấp trên đăng', en: 'Offer to a board above' },
  input: z.object({ id, target: z.uuid(), note: z.string().trim().max(2000).optional() }),
  rest: { method: 'post', path: '/approval-cases/:id/offer' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<{ id: string; case: string; hash: string; target: string; state: 'open' }> => {
    const { req, now } = ctx;
    const row = await lockedCase(ctx, input.id);
    await assertOfferer(req, row.owner);
    assertState(req, row, ...OFFERABLE);
    const target = (await targetsFor(req, { id: row.owner, path: row.ownerPath })).find((place) => place.id === input.target);
    if (!target) throw workflowFail(req, 'offer.no-target');
    const [made] = await asEngine(req, `${ctx.command}:${row.id}:${row.hash}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into publication_offers (title, case_id, hash, collection, document_id, owner_id, target_id, state, note, offered_by_id, offered_at)
            values (${row.title}, ${row.id}::uuid, ${row.hash}, ${row.collection}, ${row.document}, ${row.owner}::uuid, ${target.id}::uuid, 'open',
              ${input.note ?? null}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz)
            on conflict do nothing returning id`,
      ),
    );
    if (!made) throw workflowFail(req, 'offer.open');
    await audited(ctx, row, { offer: made.id, target: target.id });
    await tellOffer(req, made.id, 'arrived');
    return { id: made.id, case: row.id, hash: row.hash, target: target.id, state: 'open' };
  },
});
