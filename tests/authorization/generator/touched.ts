import { execFileSync } from 'node:child_process';

/** Rooms whose change can open any door: everything counts as touched, as far as the time allows. */
const GROUND = /^(plugins\/(kernel|hierarchical-access)\/|payload\.config\.ts|migrations\/sql\/)/;

/** Collections and commands that live in a room. */
const ROOMS: Record<string, RegExp> = {
  'party-organizations': /^organization/,
  'member-profiles': /^(member|badges|dues)/,
  'rule-register': /^(rules|calendar)/,
  'audit-trail': /^audit/,
  'editorial-workflow': /^(approval[-.]|contributions|media|tombstones|publication-|withdrawal-|workflow-|news|documents|pages)/,
  accounts: /^(users|second-factor|passkeys)/,
};

const git = (...args: string[]): string | undefined => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

/** Files that differ from where this branch left the main line, uncommitted ones included; undefined without git. */
const changedFiles = (): string[] | undefined => {
  const left = git('merge-base', 'HEAD', 'origin/main') ?? git('merge-base', 'HEAD', 'origin/HEAD');
  // On the main line itself the change is what the last commit brought.
  const base = left === undefined || left === git('rev-parse', 'HEAD') ? git('rev-parse', 'HEAD~1') : left;
  const changed = base && git('diff', '--name-only', base);
  return changed === undefined ? undefined : [...changed.split('\n'), ...(git('ls-files', '--others', '--exclude-standard') ?? '').split('\n')].filter(Boolean);
};

export type Touched = { all: boolean; is: (name: string) => boolean };

/** Does the change touch this collection or command? By the room its code lives in. */
export const touchedByChange = (): Touched => {
  const files = (changedFiles() ?? []).filter((file) => !/\/(tests|translations|components)\/|\.md$/.test(file));
  const patterns = files.flatMap((file) => {
    const room = /^plugins\/([^/]+)\//.exec(file)?.[1];
    const noun = /^collections\/([a-z]+)\.ts$/.exec(file)?.[1];
    return [...(room && ROOMS[room] ? [ROOMS[room]] : []), ...(noun ? [new RegExp(`^${noun}`)] : [])];
  });
  return { all: files.some((file) => GROUND.test(file)), is: (name) => patterns.some((pattern) => pattern.test(name)) };
};
