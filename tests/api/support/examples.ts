import { writeFileSync } from 'node:fs';

const FILE = 'plugins/open-api/examples.ts';
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What signs somebody in or opens something, even of a test. */
const SECRET = /token|secret|^key$|password|otpauth|words|^link$|challenge|signature/i;
/** Characters of one example as JSON; a longer one teaches nobody. */
const LONGEST = 2500;

export type Shown = { input: Record<string, unknown>; answer: unknown };

/** One example put in order: ids by their place, one time, lists cut to their first, nothing that opens anything. */
const tidy = (shown: Shown): Shown => {
  const ids = new Map<string, string>();
  const idOf = (id: string): string => {
    const known = ids.get(id) ?? `0198f000-0000-7000-8000-${String(ids.size + 1).padStart(12, '0')}`;
    ids.set(id, known);
    return known;
  };
  const walk = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') {
      if (SECRET.test(name)) return '…';
      if (INSTANT.test(value)) return '2026-11-20T02:30:00.000Z';
      // A day that moves with the run; one of long ago stays.
      if (DAY.test(value) && value >= '2025') return '2026-11-20';
      return value.replace(UUID, idOf);
    }
    if (Array.isArray(value)) return value.slice(0, 1).map((each) => walk(each, name));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, key)]));
    return value;
  };
  return walk(shown) as Shown;
};

type Judge = { accepts: (input: Record<string, unknown>) => boolean; answers: (body: unknown) => boolean };

/** What of an example may stand in the description: as much of it as its own schemas take. */
const exampleOf = (shown: Shown, { accepts, answers }: Judge): Partial<Shown> & { input: Record<string, unknown> } => {
  const put = tidy(shown);
  const input = accepts(put.input) ? put.input : {};
  const answer = answers(put.answer) && JSON.stringify(put.answer).length <= LONGEST ? { answer: put.answer } : {};
  return { input, ...answer };
};

/** Writes what was seen into the plugin. */
export const writeExamples = (seen: ReadonlyMap<string, Shown>, judgeOf: (name: string) => Judge): void => {
  const lines = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, shown]) => `  ${JSON.stringify(name)}: ${JSON.stringify(JSON.stringify(exampleOf(shown, judgeOf(name))))},`);
  writeFileSync(FILE, ['// Made by UPDATE_DOCS=1 npm run test:integration -- tests/api/walk from what it asked and was answered.', "import type { Examples } from './types';", '', 'export const examples: Examples = {', ...lines, '};', ''].join('\n'));
};
