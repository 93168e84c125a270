import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { id } from '../commands/shared';
import { assertHash, maySeeDraft, seen } from '../engine/authority';
import { findCase } from '../engine/caseRow';
import { isAsked } from '../engine/deciding';
import { workflowFail } from '../errors';
import { recordLook } from './looks';

/**
 * "I have it before me": the screen says so when a decider opens an open case, so that after a resubmission they are shown
 * what changed since. `If-Match` names the text on the screen. Of others nothing is kept; no event: reading is no decision.
 */
export const look = defineCommand({
  name: 'approval-cases.look',
  summary: { vi: 'Ghi nhận người duyệt đã xem bản trình', en: 'Note that a decider looked at what was submitted' },
  input: z.object({ id }),
  rest: { method: 'post', path: '/approval-cases/:id/look' },
  kind: 'write',
  authorize: async ({ req }, input) => {
    const row = await seen(req, await findCase(req, input.id));
    if (!(await maySeeDraft(req, row, row))) throw workflowFail(req, 'case.not-found');
  },
  run: async ({ req, expectedHash }, input): Promise<{ id: string; hash: string; recorded: boolean }> => {
    const row = await seen(req, await findCase(req, input.id));
    assertHash(req, row, expectedHash);
    const recorded = await isAsked(req, row, String(req.user?.id));
    if (recorded) await recordLook(req, row);
    return { id: row.id, hash: row.hash, recorded };
  },
});
