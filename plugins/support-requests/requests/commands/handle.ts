import { z } from 'zod';
import { defineCommand, type CommandContext } from '../../../kernel';
import type { SupportStep } from '../../domain/machine';
import { label } from '../../translations';
import { handled } from '../data/seen';
import { writeStep } from '../data/writeStep';
import { tellHandlers, tellReporter } from '../notices/tell';
import { id, words } from './words';

type Stepped = { id: string; state: string; level: string };

const step = async ({ req, now, command }: CommandContext, of: string, what: SupportStep, said?: string): Promise<Stepped> => {
  const { row, user } = await handled(req, of);
  const after = await writeStep(req, row, { step: what, side: 'handler', by: user, words: said, now, action: command });
  await tellReporter(req, row, what, now);
  if (what === 'escalate') await tellHandlers(req, after, 'asked', 'system');
  return { id: after.id, state: after.state, level: after.level };
};

/** Takes a request in hand, so that who asked and other administrators see that somebody looks at it. */
export const take = defineCommand({
  name: 'support-requests.take', summary: label('command.take'), input: z.object({ id }), rest: { method: 'post', path: '/support-requests/:id/take' }, kind: 'write',
  authorize: async ({ req }, input) => void (await handled(req, input.id)),
  run: (ctx, input) => step(ctx, input.id, 'take'),
});

/** Answers a request in words that its sender reads. */
export const answer = defineCommand({
  name: 'support-requests.answer', summary: label('command.answer'), input: z.object({ id, words }), rest: { method: 'post', path: '/support-requests/:id/answer' }, kind: 'write',
  authorize: async ({ req }, input) => void (await handled(req, input.id)),
  run: (ctx, input) => step(ctx, input.id, 'answer', input.words),
});

/** Closes what nothing more is done about, with the reason. */
export const close = defineCommand({
  name: 'support-requests.close', summary: label('command.close'), input: z.object({ id, words }), rest: { method: 'post', path: '/support-requests/:id/close' }, kind: 'write',
  authorize: async ({ req }, input) => void (await handled(req, input.id)),
  run: (ctx, input) => step(ctx, input.id, 'close', input.words),
});

/** Passes on to the system's administrators what the unit cannot settle (Điều 17.1). */
export const escalate = defineCommand({
  name: 'support-requests.escalate', summary: label('command.escalate'), input: z.object({ id, words }), rest: { method: 'post', path: '/support-requests/:id/escalate' }, kind: 'write',
  authorize: async ({ req }, input) => void (await handled(req, input.id)),
  run: (ctx, input) => step(ctx, input.id, 'escalate', input.words),
});
