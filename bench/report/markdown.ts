import type { Measurement, RunFacts } from './Measurement';
import { number } from './number';
import { table } from './table';

export type Section = { key: string; title: string; sameness?: string };

const COLUMNS = [
  ['requests', 'req/s'], ['p50', 'p50 ms'], ['p99', 'p99 ms'], ['statements', 'SQL/req'], ['node-cpu', 'Node ms/req'], ['postgres-cpu', 'PostgreSQL ms/req'], ['memory', 'RSS MB'],
] as const;

/** A line a scenario and server; `× bare` is requests a second as a multiple of the bare server's. */
export const figuresTable = (measurements: readonly Measurement[], sections: readonly Section[]): string => {
  const find = (scenario: string, figure: string, server: string): Measurement | undefined => measurements.find(({ name }) => name === `${scenario}.${figure}.${server}`);
  const rows = sections.flatMap(({ key, title }) =>
    ['product', 'bare', 'hello'].flatMap((server) => {
      const speed = find(key, 'requests', server);
      if (!speed) return [];
      return [[`${server === 'product' ? title : ''} (${server})`.trim(), ...COLUMNS.map(([figure]) => number(find(key, figure, server)?.value)), server === 'product' ? number(speed.ratio) : '']];
    }),
  );
  return table(['what', ...COLUMNS.map(([, head]) => head), '× bare'], rows);
};

export const targetsTable = (measurements: readonly Measurement[]): string =>
  table(
    ['target', 'value', 'ratio', 'promised', 'kept'],
    measurements.filter(({ target }) => target !== null).map(({ name, unit, value, ratio, target, pass }) => [`${name} (${unit})`, number(value), number(ratio), target ?? '', pass ? 'yes' : 'NO']),
  );

export type ReportParts = { facts: RunFacts; measurements: readonly Measurement[]; sections: readonly Section[]; command: string; notes: readonly string[] };

export const markdownReport = ({ facts, measurements, sections, command, notes }: ReportParts): string =>
  [
    `# The API on ${facts.members} members, ${facts.organizations} organisations, ${facts.items} items`,
    `\`${command}\`, ${facts.date.slice(0, 16).replace('T', ' ')} UTC, commit ${facts.commit}. ${facts.machine}.`,
    '## What was promised',
    targetsTable(measurements),
    '## What was measured',
    figuresTable(measurements, sections),
    notes.map((note) => `- ${note}`).join('\n'),
  ].join('\n\n') + '\n';
