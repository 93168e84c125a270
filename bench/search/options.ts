import path from 'node:path';
import { parseArgs } from 'node:util';

export const HELP = `npm run bench:search -- [--corpus FILE --queries FILE] [--json] [--items N] [--write]

  --corpus FILE   laws as handbook import documents reads them: [{id, articles: [{id, text}]}]
  --queries FILE  [{statement, legal_passages: [{law_id, article_id}]}]
  --json          the result as JSON alone
  --items N       so many news items beside the corpus, for organisations all over a city
  --write         keep the result in docs/results
Without files, the small corpus of bench/search/fixtures.`;

export type SearchBenchOptions = { corpus: string; queries: string; json: boolean; items: number; write: boolean };

const FIXTURES = 'bench/search/fixtures';

export const readOptions = (args: readonly string[]): SearchBenchOptions | 'help' => {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: 'string' }, queries: { type: 'string' }, json: { type: 'boolean' }, items: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return 'help';
  if ((values.corpus === undefined) !== (values.queries === undefined)) throw new TypeError('--corpus and --queries go together');
  const items = Number(values.items ?? 0);
  if (!Number.isInteger(items) || items < 0 || items > 1_000_000) throw new TypeError('--items: a whole number up to 1000000');
  const at = (file: string): string => path.resolve(process.env.HANDBOOK_CALLED_FROM ?? process.cwd(), file);
  return {
    corpus: values.corpus === undefined ? path.resolve(FIXTURES, 'luat.json') : at(values.corpus),
    queries: values.queries === undefined ? path.resolve(FIXTURES, 'truy-van.json') : at(values.queries),
    json: values.json === true,
    items,
    write: values.write === true,
  };
};
