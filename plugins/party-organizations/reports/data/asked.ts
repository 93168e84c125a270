import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { visibleOrganization, powerOf } from '../../../hierarchical-access';
import { fail, type CommandContext } from '../../../kernel';
import { assertDecision, decisionInput } from '../../data/decision';
import { nameField, shortNameField } from '../../data/fields';
import { findOrganization } from '../../data/organization';
import { REPORT_KINDS } from '../kinds';
import { t } from '../translations';

/** What a report says; which parts are needed hangs on its kind. */
export const askedInput = {
  kind: z.enum(REPORT_KINDS),
  /** The new name; of a split, the new organisation's. */
  name: nameField.optional(),
  shortName: shortNameField.optional(),
  /** Merged into this one. */
  into: z.uuid().optional(),
  /** Sign-in name of the new secretary. */
  username: z.string().trim().min(3).max(64).optional(),
  note: z.string().trim().max(1000).optional(),
  ...decisionInput,
};
export type Asked = z.output<z.ZodObject<typeof askedInput>>;

const NEEDED = { rename: 'name', split: 'name', merge: 'into', secretary: 'username' } as const;

/** Whole, of a decision that has been signed, and about what the reporter sees. @throws input.invalid, naming the box */
export const requireAsked = async (ctx: CommandContext, asked: Asked): Promise<void> => {
  const { req } = ctx;
  const missing = NEEDED[asked.kind];
  if (asked[missing] === undefined) throw fail(req, 'input.invalid', { fields: missing }, { fields: [{ path: missing, message: t(req, 'report.needed') }] });
  assertDecision(ctx, asked);
  if (asked.into !== undefined) await seenInto(req, asked.into);
};

const seenInto = async (req: PayloadRequest, id: string): Promise<void> => {
  const into = await findOrganization(req, id);
  if (!into || !visibleOrganization(await powerOf(req), into)) throw fail(req, 'not-found');
};

/** What is kept of it: what the command will be given. */
export const keptOf = ({ name, shortName, into, username, decisionNumber, decisionDate, from }: Asked): Record<string, string> =>
  Object.fromEntries(Object.entries({ name, shortName, into, username, decisionNumber, decisionDate, from }).filter((entry): entry is [string, string] => entry[1] !== undefined));
