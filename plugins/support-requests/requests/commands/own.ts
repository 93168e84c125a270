import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { reopenUntil } from '../../domain/times';
import { supportFail } from '../../errors';
import { label } from '../../translations';
import { reopenDays } from '../data/due';
import { handled, ownRequest, visible } from '../data/seen';
import { writeStep } from '../data/writeStep';
import { tellHandlers, tellReporter } from '../notices/tell';
import { id, words } from './words';

/** Takes one's own request back while nobody has answered. */
export const withdraw = defineCommand({
  name: 'support-requests.withdraw', summary: label('command.withdraw'), input: z.object({ id }), rest: { method: 'post', path: '/support-requests/:id/withdraw' }, kind: 'write',
  authorize: async ({ req }, input) => void (await ownRequest(req, input.id)),
  run: async ({ req, now, command }, input) => {
    const { row, user } = await ownRequest(req, input.id);
    const { state, level } = await writeStep(req, row, { step: 'withdraw', side: 'reporter', by: user, now, action: command });
    return { id: row.id, state, level };
  },
});

/** Opens one's own request again, once, while the rule's days last: what was answered does not solve it. */
export const reopen = defineCommand({
  name: 'support-requests.reopen', summary: label('command.reopen'), input: z.object({ id, words }), rest: { method: 'post', path: '/support-requests/:id/reopen' }, kind: 'write',
  authorize: async ({ req }, input) => void (await ownRequest(req, input.id)),
  run: async ({ req, now, command }, input) => {
    const { row, user } = await ownRequest(req, input.id);
    if (row.answeredAt !== null && row.reopenedAt === null && now >= reopenUntil(new Date(row.answeredAt), await reopenDays(req, now))) throw supportFail(req, 'support.reopen-late');
    const after = await writeStep(req, row, { step: 'reopen', side: 'reporter', by: user, words: input.words, now, action: command });
    await tellHandlers(req, after, 'asked', 'reopened');
    return { id: row.id, state: after.state, level: after.level };
  },
});

/** Says more on a request that is open: who asked, or whom it lies with. */
export const add = defineCommand({
  name: 'support-requests.add', summary: label('command.add'), input: z.object({ id, words }), rest: { method: 'post', path: '/support-requests/:id/add' }, kind: 'write',
  authorize: async ({ req }, input) => {
    if (!(await visible(req, input.id)).mine) await handled(req, input.id);
  },
  run: async ({ req, now, command }, input) => {
    const { mine } = await visible(req, input.id);
    const { row, user } = await (mine ? ownRequest : handled)(req, input.id);
    const { state, level } = await writeStep(req, row, { step: 'add', side: mine ? 'reporter' : 'handler', by: user, words: input.words, now, action: command });
    if (mine) await tellHandlers(req, row, 'added', now.toISOString());
    else await tellReporter(req, row, 'add', now);
    return { id: row.id, state, level };
  },
});
