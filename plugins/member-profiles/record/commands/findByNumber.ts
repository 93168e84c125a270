import { z } from 'zod';
import { defineCommand, fail } from '../../../kernel';
import { heldAt, powerOf } from '../../../hierarchical-access';
import { KEEPERS } from '../access/keepers';
import { membersWith } from '../data/duplicates';
import { INDEXED_NAMES } from '../domain/fields';
import { tidyDigits } from '../domain/numbers';
import { tidyTelephone } from '../domain/telephone';
import { recordLabel } from '../translations';

/** The members whom the caller keeps and who have exactly this number: personal, of either card, or a telephone. Nobody learns of others, nor how many there are. */
export const findByNumber = defineCommand({
  name: 'members.find-by-number',
  summary: recordLabel('command.members.find-by-number'),
  input: z.object({ number: z.string().trim().min(8).max(40) }),
  // By POST: a number has no place in an address, which logs keep.
  rest: { method: 'post', path: '/members/find-by-number' },
  kind: 'read',
  authorize: async ({ req }) => {
    if (heldAt(await powerOf(req), KEEPERS).length === 0) throw fail(req, 'auth.forbidden');
  },
  run: async ({ req }, { number }) => {
    const power = await powerOf(req);
    const digits = tidyDigits(number);
    const telephone = tidyTelephone(number);
    const papers = await membersWith(req, power, INDEXED_NAMES.filter((name) => name !== 'telephone'), digits);
    const called = telephone === undefined ? [] : await membersWith(req, power, ['telephone'], telephone);
    return { docs: [...papers, ...called.filter(({ id }) => papers.every((found) => found.id !== id))] };
  },
});
