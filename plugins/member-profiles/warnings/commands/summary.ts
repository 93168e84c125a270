import { z } from 'zod';
import { defineCommand, languageOf } from '../../../kernel';
import { warningKinds } from '../contributeWarnings';
import { readPlace, requireReader, topsFor } from '../data/scope';
import { warningCounts } from '../data/warningCounts';
import { warningLabel } from '../translations';

/** Places named at most. */
const MOST = 100;

/** How much asks for attention below an organisation, by kind and place, as the worker counted it last night (`countedAt`; null: not yet). */
export const summarizeWarnings = defineCommand({
  name: 'warnings.summary',
  summary: warningLabel('command.warnings.summary'),
  input: z.object({ organization: z.guid().optional() }),
  rest: { method: 'get', path: '/warnings/summary' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await (organization === undefined ? requireReader(req) : readPlace(req, organization))),
  run: async ({ req }, { organization }) => {
    const place = organization === undefined ? undefined : await readPlace(req, organization);
    const declared = warningKinds(req.payload.config);
    const asked = await Promise.all(declared.map(async (kind) => ({ kind, tops: await topsFor(req, kind, place) })));
    const { kinds, places, countedAt } = await warningCounts(req, asked, MOST);
    const language = languageOf(req);
    return {
      countedAt,
      kinds: declared.flatMap(({ key, label }) => {
        const found = kinds.find(({ kind }) => kind === key);
        return found ? [{ ...found, label: label[language] }] : [];
      }),
      places: places.map((each) => ({ ...each, kinds: each.kinds.map((key) => declared.find((kind) => kind.key === key)?.label[language] ?? key) })),
    };
  },
});
