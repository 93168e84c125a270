import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { SyntheticCity } from '../city/SyntheticCity';
import type { RunFacts } from './Measurement';

const GIGABYTE = 1024 ** 3;

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** The commit, marked when the tree that ran was not that commit. Results of earlier runs do not count as a change. */
const commit = (): string => {
  const name = git('rev-parse', '--short=12', 'HEAD');
  if (name === '') return 'unknown';
  return git('status', '--porcelain', '--', '.', ':!docs/results') === '' ? name : `${name} with changes`;
};

/** What the machine is, never what it is called. */
export const runFacts = (city: SyntheticCity, postgresVersion: string): RunFacts => {
  const all = cpus();
  return {
    date: new Date().toISOString(),
    machine: `${all.length} × ${all[0]?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / GIGABYTE)} GB, ${process.platform}, Node ${process.versions.node}, PostgreSQL ${postgresVersion}`,
    commit: commit(),
    members: city.members,
    organizations: city.organizations,
    items: city.items,
  };
};
