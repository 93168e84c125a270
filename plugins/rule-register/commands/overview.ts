import { z } from 'zod';
import { defineCommand, languageOf } from '../../kernel';
import { ruleDefinitions } from '../contributeRules';
import { standingRules, waitingProposals, type Proposal, type Standing } from '../data/overview';
import { valueForm, type ValueForm } from '../domain/valueForm';
import { t } from '../translations/screens';
import { keeps, worker } from './authorize';

export type RuleLine = Omit<Standing, 'key'> & { key: string; name: string };
export type RulesOverview = {
  /** Whether who asks may propose and confirm. */
  keeps: boolean;
  /** Who asks. */
  me: string;
  areas: { name: string; rules: RuleLine[] }[];
  /** For those who keep the rules; empty for everybody else. */
  proposals: Proposal[];
  /** Boxes for each rule's value, for those who keep the rules. */
  forms: Record<string, ValueForm>;
};

/** By which rules one works today, area by area; for who keeps them, what waits for a second person and how each value is entered. */
export const overview = defineCommand({
  name: 'rules.overview',
  summary: { vi: 'Quy tắc đang áp dụng', en: 'Rules in force' },
  input: z.object({}),
  rest: { method: 'get', path: '/rules/overview' },
  kind: 'read',
  authorize: async ({ req }) => void (await worker(req)),
  run: async ({ req, now }): Promise<RulesOverview> => {
    const maintains = keeps(await worker(req));
    const language = languageOf(req);
    const standing = new Map((await standingRules(req, now)).map((row) => [row.key, row]));
    const areas = new Map<string, RuleLine[]>();
    const definitions = ruleDefinitions(req.payload);
    for (const { key, name, area } of definitions) {
      const { current = null, next = null, versions = 0 } = standing.get(key) ?? {};
      const where = area?.[language] ?? t(language, 'area.other');
      areas.set(where, [...(areas.get(where) ?? []), { key, name: name[language], current, next, versions }]);
    }
    return {
      keeps: maintains,
      me: String(req.user?.id),
      areas: [...areas].map(([name, rules]) => ({ name, rules })),
      proposals: maintains ? await waitingProposals(req) : [],
      forms: maintains ? Object.fromEntries(definitions.map(({ key, schema, words, unit }) => [key, valueForm(schema, words ?? {}, language, unit)])) : {},
    };
  },
});
