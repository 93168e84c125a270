import { z } from 'zod';
import { isReader, powerOf } from '../../hierarchical-access';
import { defineCommand, fail } from '../../kernel';
import { versionById, type RuleVersion } from '../data/versionById';

/** The version something was computed with: its article, period, note and mark. Rules are no secret: whoever the handbook serves may ask. */
export const why = defineCommand({
  name: 'rules.why',
  summary: { vi: 'Căn cứ của một giá trị đã tính', en: 'Why a value is what it is' },
  input: z.object({ id: z.uuid() }),
  rest: { method: 'get', path: '/rules/:id/why' },
  kind: 'read',
  authorize: async ({ req }) => {
    if (!isReader(await powerOf(req))) throw fail(req, 'not-found');
  },
  run: async ({ req }, { id }): Promise<RuleVersion> => {
    const version = await versionById(req, id);
    if (!version) throw fail(req, 'not-found');
    return version;
  },
});
