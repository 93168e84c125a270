import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';

/** One thing that was counted or measured. */
export type Measurement = { name: string; value: number; unit: string; ratio?: number; target?: string; holds?: boolean };

/** When, where and of what a result was obtained. `dirty` says that the tree differed from the commit. */
export type Stamp = { date: string; machine: string; node: string; commit: string; dirty: boolean };

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

export const stamp = (): Stamp => ({
  date: new Date().toISOString(),
  machine: `${cpus().length} cores, ${Math.round(totalmem() / 1024 ** 3)} GB, ${platform()} ${arch()}`,
  node: process.version,
  commit: git('rev-parse', '--short=12', 'HEAD') || 'unknown',
  // What a run writes itself does not count.
  dirty: git('status', '--porcelain', '--', '.', ':!docs/results') !== '',
});

const cell = (value: unknown): string => (value === undefined ? '–' : String(value));

/**
 * Writes docs/results/<name>.json and .md: the last result of a run, for whoever reads the repository.
 * @param notes sentences below the table
 */
export const writeResult = (name: string, title: string, measurements: Measurement[], notes: string[] = []): void => {
  const made = stamp();
  mkdirSync('docs/results', { recursive: true });
  writeFileSync(`docs/results/${name}.json`, `${JSON.stringify({ title, ...made, measurements }, null, 2)}\n`);
  const rows = measurements.map(({ name: what, value, unit, ratio, target, holds }) =>
    `| ${[what, `${value} ${unit}`, cell(ratio), cell(target), holds === undefined ? '–' : holds ? 'yes' : '**no**'].join(' | ')} |`);
  writeFileSync(
    `docs/results/${name}.md`,
    [
      `# ${title}`,
      '',
      `${made.date}, commit ${made.commit}${made.dirty ? ' and changes not yet committed' : ''}, Node ${made.node}, ${made.machine}.`,
      '',
      '| what | value | ratio | target | holds |',
      '|---|---|---|---|---|',
      ...rows,
      '',
      ...notes,
      ...(notes.length > 0 ? [''] : []),
    ].join('\n'),
  );
};
