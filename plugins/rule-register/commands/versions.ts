import { z } from 'zod';
import { defineCommand } from '../../kernel';
import { ruleDefinitions } from '../contributeRules';
import { versionsOf } from '../data/overview';
import { ruleFail } from '../errors';
import { worker } from './authorize';

/** The versions of one rule that hold, held or will hold, and those laid aside as wrong. */
export const versions = defineCommand({
  name: 'rules.versions',
  summary: { vi: 'Các lần thay đổi của một quy tắc', en: 'Versions of a rule' },
  input: z.object({ key: z.string().min(1).max(80) }),
  rest: { method: 'get', path: '/rules/history' },
  kind: 'read',
  authorize: async ({ req }) => void (await worker(req)),
  run: async ({ req }, { key }) => {
    if (!ruleDefinitions(req.payload).some((known) => known.key === key)) throw ruleFail(req, 'rule.unknown-key', { key });
    return { key, versions: await versionsOf(req, key) };
  },
});
