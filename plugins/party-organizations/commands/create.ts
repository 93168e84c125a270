import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { mayChange } from '../access';
import { assertHolds } from '../data/assertHolds';
import { authorizeUnderLock, seen } from '../data/authorize';
import { assertDecision, assertParentThen, decisionInput } from '../data/decision';
import { codeField, nameField, shortNameField } from '../data/fields';
import { insertOrganization } from '../data/insertOrganization';
import { FORMS, KINDS, LEVELS } from '../domain/kinds';
import { usualForm } from '../domain/mayHold';
import { label } from '../translations';

/** Founds an organisation under another. The root is founded by `createRootOrganization` alone. */
export const create = defineCommand({
  name: 'organizations.create',
  summary: label('command.create'),
  input: z.object({
    parent: z.uuid(),
    /** Made by the system when left out. */
    code: codeField.optional(),
    name: nameField,
    /** The name when left out. */
    shortName: shortNameField.optional(),
    level: z.enum(LEVELS),
    /** The usual one of the level when left out. */
    form: z.enum(FORMS).optional(),
    kind: z.enum(KINDS).default('party'),
    ...decisionInput,
  }),
  rest: { method: 'post', path: '/organizations/create' },
  kind: 'write',
  authorize: ({ req }, { parent }) =>
    authorizeUnderLock(req, [parent], (above, power) => mayChange(power, [], above.map(({ path }) => path))),
  run: async (ctx, input) => {
    const { req, now } = ctx;
    assertDecision(ctx, input);
    const parent = await seen(req, input.parent);
    assertParentThen(req, parent, input.from);
    const { level, kind, name, form = usualForm(level, kind) } = input;
    assertHolds(req, parent, { level, kind, form, name });
    return insertOrganization(req, now, {
      code: input.code,
      name,
      shortName: input.shortName ?? name.slice(0, 150),
      parent: parent.id,
      level,
      form,
      kind,
      decision: input,
    });
  },
});
