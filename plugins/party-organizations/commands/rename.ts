import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, query, sql, withTicket } from '../../kernel';
import { authorizeChange, seen } from '../data/authorize';
import { assertChangeable, assertDecision, decisionInput } from '../data/decision';
import { nameField, shortNameField } from '../data/fields';
import { turnPeriod } from '../data/periods';
import { organizationFail } from '../errors';
import { ORGANIZATIONS } from '../slugs';
import { label } from '../translations';

/** Gives an organisation another name from a day on; before that day it keeps the old one. */
export const rename = defineCommand({
  name: 'organizations.rename',
  summary: label('command.rename'),
  input: z.object({
    id: z.uuid(),
    name: nameField,
    /** The name when left out. */
    shortName: shortNameField.optional(),
    ...decisionInput,
  }),
  rest: { method: 'post', path: '/organizations/:id/rename' },
  kind: 'write',
  authorize: ({ req }, { id }) => authorizeChange(req, id),
  run: async (ctx, input) => {
    const { req, now, command } = ctx;
    const { id, name, shortName = name.slice(0, 150), decisionNumber, decisionDate, from } = input;
    assertDecision(ctx, input);
    const organization = await seen(req, id);
    assertChangeable(req, organization, from);
    if (name === organization.name && shortName === organization.shortName) throw organizationFail(req, 'organization.nothing-changes');
    await withTicket(req, `${command}:${id}`, async () => {
      await query(req, sql`update organizations set name = ${name}, short_name = ${shortName}, updated_at = now() where id = ${id}::uuid`);
      await turnPeriod(req, { organization: id, change: 'rename', decision: input, recordedAt: now });
    });
    const detail = { decisionNumber, decisionDate, from, name: { before: organization.name, after: name } };
    await recordEvent(req, { action: command, organization: id, at: now, collection: ORGANIZATIONS, documentId: id, detail });
    return { id, name, shortName };
  },
});
