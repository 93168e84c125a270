import { readFileSync } from 'node:fs';

export type Example = {
  line: number;
  command: string;
  status: number;
  /** Variable ← path into the answer, dots between. */
  captures: [name: string, path: string][];
  sample: unknown;
};

const EXAMPLE = /^```sh\n(curl [\s\S]*?)^```\n<!-- (\d{3})((?: \w+=[\w.]+)*) -->(?:\n```json\n([\s\S]*?)^```)?/gmu;

/** Every `curl` of a page with what the page says it answers: "<!-- 200 TOKEN=token -->", and the sample after it. */
export const examplesOf = (page: string): Example[] => {
  const source = readFileSync(page, 'utf8');
  const found = [...source.matchAll(EXAMPLE)].map((match) => ({
    line: source.slice(0, match.index).split('\n').length,
    command: match[1] ?? '',
    status: Number(match[2]),
    captures: (match[3] ?? '').trim().split(' ').filter(Boolean).map((pair) => pair.split('=') as [string, string]),
    sample: match[4] === undefined ? undefined : (JSON.parse(match[4]) as unknown),
  }));
  const written = source.match(/^curl /gmu)?.length ?? 0;
  if (written !== found.length) throw new Error(`${page}: ${written} curls, but only ${found.length} say in a comment what they answer`);
  return found;
};

export const valueAt = (answer: unknown, path: string): string =>
  String(path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], answer));
