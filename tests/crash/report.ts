import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

import type { Entry, Kind } from './journal';
import { KILLS } from './kills';
import type { RoundResult } from './round';

export type Report = { results: readonly RoundResult[]; seed: number; seconds: number; failed: number; imports: { sheets: number; takenBack: number; interrupted: number }; entries: readonly Entry[] };

const FOLDER = 'docs/results';
const GIGABYTE = 1024 ** 3;

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** Marked when the tree that ran was not the commit; results of earlier runs do not count. */
const commit = (): string => {
  const name = git('rev-parse', '--short=12', 'HEAD');
  if (name === '') return 'unknown';
  return git('status', '--porcelain', '--', '.', ':!docs/results') === '' ? name : `${name} with changes`;
};

/** What the machine is, never what it is called. */
const machine = (): string => {
  const all = cpus();
  return `${all.length} × ${all[0]?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / GIGABYTE)} GB, ${process.platform}, Node ${process.versions.node}, embedded PostgreSQL 15`;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const median = (numbers: readonly number[]): number => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const byKill = (results: readonly RoundResult[]) =>
  KILLS.map((kill) => ({ kill, mine: results.filter((each) => each.kill === kill) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ kill, mine }) => ({
      kill,
      rounds: mine.length,
      failed: mine.filter(({ complaints }) => complaints.length > 0).length,
      recoveryMedianMs: median(mine.map(({ recoveryMs }) => recoveryMs)),
      recoveryMostMs: Math.max(...mine.map(({ recoveryMs }) => recoveryMs)),
      acknowledged: sum(mine.map(({ acknowledged }) => acknowledged)),
      repeated: sum(mine.map(({ repeated }) => repeated)),
      unknown: sum(mine.map(({ unknown }) => unknown)),
    }));

const byKind = (entries: readonly Entry[]) =>
  [...new Set(entries.map(({ kind }) => kind))].sort().map((kind: Kind) => {
    const mine = entries.filter((entry) => entry.kind === kind);
    const count = (outcome: Entry['outcome']): number => mine.filter((entry) => entry.outcome === outcome).length;
    return { kind, acknowledged: count('acknowledged'), refused: count('refused'), unknown: count('unknown'), repeated: mine.filter(({ retries }) => retries > 0).length };
  });

const WORDS = {
  app: 'the application (`kill -9`, started again)',
  postmaster: "PostgreSQL's first process (`kill -9`, started again by its keeper)",
  backend: 'one connection of PostgreSQL (`kill -9`; PostgreSQL ends all and recovers)',
  both: 'both at once',
} as const;

const markdown = (report: Report, facts: Record<string, string>): string => {
  const { results, seed, failed, imports, entries } = report;
  const complaints = results.flatMap(({ round, complaints: mine }) => mine.map((each) => `- round ${round}: ${each}`));
  return `# Killed at random

\`npm run test:crash -- --rounds ${results.length} --seed ${seed}\`: ${results.length - results.filter((each) => each.complaints.length > 0).length} rounds passed, ${failed} failed, in ${Math.round(report.seconds)} s.
${facts.date}; ${facts.machine}; commit ${facts.commit}.

Seven writers (two on the whole way of a case, drafts, organisations, mandates, members, uploads) write over HTTP and keep a journal of their own, flushed to the disk: what they
mean to do before each request, what they were told after it. At a moment of the dice somebody is killed. When the product is ready again, and everybody who had an
Idempotency-Key has asked again until there was an answer, each entry is looked up: acknowledged is there exactly once in all its parts (row, version, event of the
audit trail, change log, tombstone …), refused is not there, anything else is whole or absent. Beside that ${'`tests/crash/checks/invariants.ts`'}: no case half decided, nothing live that was not approved,
no gap in a chain, no record without its whole file; no job stuck; \`handbook verify all\` every ten rounds and at the end.
Beside all that the command line enters sheets of 1,000 to 8,000 members and takes some back, and is struck by half of the kills: ${imports.sheets} sheets entered (each person once, with one membership),
${imports.takenBack} taken back, ${imports.interrupted} attempts cut off and given again.

| killed | rounds | failed | ready again, median | most | acknowledged | asked again with the key | never answered, no key |
|---|---:|---:|---:|---:|---:|---:|---:|
${byKill(results).map((each) => `| ${WORDS[each.kill]} | ${each.rounds} | ${each.failed} | ${each.recoveryMedianMs} ms | ${each.recoveryMostMs} ms | ${each.acknowledged} | ${each.repeated} | ${each.unknown} |`).join('\n')}

| write | acknowledged | refused | never answered, no key | asked again with the key |
|---|---:|---:|---:|---:|
${byKind(entries).map(({ kind, acknowledged, refused, unknown, repeated }) => `| \`${kind}\` | ${acknowledged} | ${refused} | ${unknown} | ${repeated} |`).join('\n')}
${complaints.length > 0 ? `\n## What went wrong\n\n${complaints.join('\n')}\n` : ''}`;
};

/** docs/results/crash.json for machines, crash.md for people. */
export const writeReport = async (report: Report): Promise<void> => {
  const facts = { date: new Date().toISOString(), machine: machine(), commit: commit() };
  const { results, seed, seconds, failed, imports, entries } = report;
  await mkdir(FOLDER, { recursive: true });
  const json = { ...facts, command: `npm run test:crash -- --rounds ${results.length} --seed ${seed}`, seed, seconds: Math.round(seconds), passed: results.length - results.filter((each) => each.complaints.length > 0).length, failed, imports, kills: byKill(results), writes: byKind(entries), rounds: results };
  await writeFile(`${FOLDER}/crash.json`, `${JSON.stringify(json, null, 2)}\n`);
  await writeFile(`${FOLDER}/crash.md`, markdown(report, facts));
};
