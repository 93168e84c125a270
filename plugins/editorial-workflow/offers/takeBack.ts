import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { id } from '../commands/shared';
import { assertOfferer } from './authority';
import { closeOffer, openOffer } from './closeOffer';
import { seenOffer } from './offerRow';

/** The owner takes its offer back, as long as nobody has answered it. */
export const takeBack = defineCommand({
  name: 'publication-offers.take-back',
  summary: { vi: 'Rút đề nghị cấp trên đăng', en: 'Take an offer back' },
  input: z.object({ id, reason: z.string().trim().max(2000).optional() }),
  rest: { method: 'post', path: '/publication-offers/:id/take-back' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await seenOffer(req, input.id)),
  run: async (ctx, input): Promise<{ id: string; state: 'taken-back' }> => {
    const { row } = await openOffer(ctx, input.id, ({ owner }) => assertOfferer(ctx.req, owner));
    await closeOffer(ctx, row, 'taken-back', { reason: input.reason });
    return { id: row.id, state: 'taken-back' };
  },
});
