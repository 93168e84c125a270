import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { clock } from '../../kernel';
import { defineRule, ruleAt } from '../../rule-register';
import type { Form } from './domain/forms';

const count = z.number().int().min(1).max(6);

/** How few safeguards a path may have. Never below one decision by somebody who did not write (4529, Điều 11.1). */
export const FLOOR = defineRule({
  key: 'publishing.approval-floor',
  schema: z.object({ committee: count, cell: count }),
  unit: 'người',
  name: { vi: 'Mức duyệt tối thiểu của một quy trình', en: 'The least approval a workflow demands' },
  show: ({ committee, cell }) => `cấp ủy: ${committee} người duyệt; chi bộ: ${cell} người duyệt`,
});

/** The floor in force now; one decision where no rule says more. */
export const floorOf = async (req: PayloadRequest, form: Form): Promise<number> => (await ruleAt(req, FLOOR, clock.now()))?.value[form] ?? 1;
