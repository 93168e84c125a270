import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { id, reason } from '../commands/shared';
import { assertAnswerer } from './answerers';
import { closeOffer, openOffer } from './closeOffer';
import { seenOffer } from './offerRow';
import { tellOffer } from './tellOffer';

/** The board above does not take it, and says why; whoever offered is told. */
export const decline = defineCommand({
  name: 'publication-offers.decline',
  summary: { vi: 'Không tiếp nhận đề nghị đăng', en: 'Decline an offer' },
  input: z.object({ id, reason }),
  rest: { method: 'post', path: '/publication-offers/:id/decline' },
  kind: 'write',
  authorize: async ({ req }, input) => void (await seenOffer(req, input.id)),
  run: async (ctx, input): Promise<{ id: string; state: 'declined' }> => {
    const { row, principal } = await openOffer(ctx, input.id, ({ target }) => assertAnswerer(ctx.req, target));
    await closeOffer(ctx, row, 'declined', { reason: input.reason, principal });
    await tellOffer(ctx.req, row.id, 'declined');
    return { id: row.id, state: 'declined' };
  },
});
