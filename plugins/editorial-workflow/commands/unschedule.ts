import { z } from 'zod';
import { defineCommand, sql } from '../../kernel';
import { audited } from '../engine/audited';
import { assertPublisher, assertState } from '../engine/authority';
import { updateCase } from '../engine/caseRow';
import { asEngine } from '../engine/ticket';
import { authorizeSeen, id, lockedCase, standing, type Standing } from './shared';

/** Takes the time off: the case stands approved again. */
export const unschedule = defineCommand({
  name: 'approval-cases.unschedule',
  summary: { vi: 'Bỏ hẹn giờ đăng', en: 'Cancel the scheduled publication' },
  input: z.object({ id }),
  rest: { method: 'post', path: '/approval-cases/:id/unschedule' },
  kind: 'write',
  authorize: authorizeSeen,
  run: async (ctx, input): Promise<Standing> => {
    const row = await lockedCase(ctx, input.id);
    await assertPublisher(ctx.req, row);
    assertState(ctx.req, row, 'scheduled');
    await asEngine(ctx.req, `approval-cases.unschedule:${row.id}:${row.hash}`, () =>
      updateCase(ctx.req, row.id, sql`state = 'approved', scheduled_for = null, scheduled_by_id = null`),
    );
    await audited(ctx, row);
    return standing(ctx, row.id);
  },
});
