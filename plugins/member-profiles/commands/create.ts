import { z } from 'zod';
import { defineCommand, fail, withTicket } from '../../kernel';
import { powerOf } from '../../hierarchical-access';
import { recordEvent } from '../../audit-trail';
import { STATUSES } from '../domain/status';
import { MEMBERS } from '../slugs';
import { label } from '../translations';
import { requireAccount } from './support/account';
import { keepsCell, requireOpenCell, seenCell } from './support/cell';
import { enterMember } from './support/enterMember';
import { dayOf } from './support/membership';

/** Enters a member into a cell, with the membership that begins on that day. */
export const createMember = defineCommand({
  name: 'members.create',
  summary: label('command.members.create'),
  input: z.object({
    fullName: z.string().trim().min(1).max(200),
    cell: z.guid(),
    since: z.iso.date(),
    status: z.enum(STATUSES).exclude(['transferred', 'removed', 'expelled', 'died', 'left']),
    user: z.guid().optional(),
  }),
  rest: { method: 'post', path: '/members/create' },
  kind: 'write',
  authorize: async ({ req }, { cell }) => {
    const power = await powerOf(req);
    if (!keepsCell(power, await seenCell(req, power, cell))) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req, now, command }, { fullName, cell: cellId, since, status, user }) => {
    const power = await powerOf(req);
    const cell = await seenCell(req, power, cellId);
    requireOpenCell(req, cell);
    const from = dayOf(req, since, now);
    if (user) await requireAccount(req, power, user, cell);
    const id = await withTicket(req, `${command}:new`, () => enterMember(req, { fullName, cell: cell.id, from, status, user, now }));
    const detail = { status, since, ...(user ? { user } : {}) };
    await recordEvent(req, { action: command, organization: cell.id, at: now, collection: MEMBERS, documentId: id, detail });
    return { id };
  },
});
