import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, withTicket } from '../../kernel';
import { mayChange } from '../access';
import { assertHolds } from '../data/assertHolds';
import { assertNoRing } from '../data/assertNoRing';
import { authorizeUnderLock, seen } from '../data/authorize';
import { assertChangeable, assertDecision, assertParentThen, decisionInput } from '../data/decision';
import { membersOf } from '../data/members';
import { childrenOf } from '../data/organization';
import { place } from '../data/place';
import { FORMS, LEVELS } from '../domain/kinds';
import { organizationFail } from '../errors';
import type { PartyOrganizationsOptions } from '../options';
import { ORGANIZATIONS } from '../slugs';
import { label } from '../translations';

/**
 * Puts an organisation, with everything below it, under another; its level and form may change with the place
 * (a chi bộ cơ sở that becomes a chi bộ of a đảng bộ cơ sở). Both ends must lie in the subtree of who decides.
 */
export const move = (options: PartyOrganizationsOptions) =>
  defineCommand({
    name: 'organizations.move',
    summary: label('command.move'),
    input: z.object({
      id: z.uuid(),
      parent: z.uuid(),
      level: z.enum(LEVELS).optional(),
      form: z.enum(FORMS).optional(),
      ...decisionInput,
    }),
    rest: { method: 'post', path: '/organizations/:id/move' },
    kind: 'write',
    authorize: ({ req }, { id, parent }) =>
      authorizeUnderLock(req, [id, parent], ([mover, target], power) =>
        mover !== undefined && target !== undefined && mayChange(power, [mover.path], [target.path]),
      ),
    run: async (ctx, input) => {
      const { req, now, command } = ctx;
      const { id, decisionNumber, decisionDate, from } = input;
      assertDecision(ctx, input);
      const [mover, parent] = [await seen(req, id), await seen(req, input.parent)];
      if (mover.parent === null) throw organizationFail(req, 'organization.root-stays', { name: mover.name });
      assertChangeable(req, mover, from);
      assertParentThen(req, parent, from);
      const { level = mover.level, form = mover.form } = input;
      if (parent.id === mover.parent && level === mover.level && form === mover.form) throw organizationFail(req, 'organization.nothing-changes');
      await assertNoRing(req, mover, parent, from);
      const after = { ...mover, level, form };
      assertHolds(req, parent, after);
      for (const child of await childrenOf(req, id)) assertHolds(req, after, child);
      if (form !== 'cell' && mover.form === 'cell') {
        const count = await membersOf(req, options, id);
        if (count > 0) throw organizationFail(req, 'organization.has-members', { name: mover.name, count });
      }
      await withTicket(req, `${command}:${id}`, () =>
        place(req, id, { parent: parent.id, level, form, change: 'move', decision: input, recordedAt: now }),
      );
      const detail = {
        decisionNumber,
        decisionDate,
        from,
        parent: { before: mover.parent, after: parent.id },
        ...(level === mover.level ? {} : { level: { before: mover.level, after: level } }),
        ...(form === mover.form ? {} : { form: { before: mover.form, after: form } }),
      };
      await recordEvent(req, { action: command, organization: id, at: now, collection: ORGANIZATIONS, documentId: id, detail });
      return { id, parent: parent.id, path: (await seen(req, id)).path };
    },
  });
