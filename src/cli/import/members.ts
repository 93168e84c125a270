import path from 'node:path';

import { createLocalReq, type Payload } from 'payload';

import { USERS } from '../../../collections/slugs';
import { ImportFailed, importMembers, undoImport, type ImportReport, type OnProgress, type Phase } from '../../../plugins/member-import';
import { memberImportText } from '../../../plugins/member-import/client';
import { findActor } from '../../../plugins/party-organizations';
import { collectGarbage } from '../collectGarbage';
import { CommandFailed } from '../CommandFailed';
import { createProgress, type Progress } from '../progress';

export type ImportMembersOptions = { as: string; since?: string; dryRun?: boolean; errors?: string; json?: boolean; undo?: string; resume?: string };

const NOTHING_DONE = 1;
const SOME_REFUSED = 3;
const say = (key: Parameters<typeof memberImportText>[1], params?: Parameters<typeof memberImportText>[2]): string => memberImportText('vi', key, params);
const out = (text: string): void => void process.stdout.write(`${text}\n`);
const note = (text: string): void => void process.stderr.write(`${text}\n`);
const from = (file: string): string => path.resolve(process.env.HANDBOOK_CALLED_FROM ?? process.cwd(), file);

/** Rows after which memory is tidied: half a million of them fit into 500 MB. */
const TIDY_EVERY = 5_000;

/** Count, rate and time left on stderr, one line a phase. */
export const follow = (): { onProgress: OnProgress; done: () => void } => {
  let now: { phase: Phase; progress: Progress } | undefined;
  let untidied = 0;
  return {
    onProgress: (phase, rows, total) => {
      untidied += rows;
      if (untidied >= TIDY_EVERY) {
        untidied = 0;
        collectGarbage();
      }
      if (now?.phase !== phase) {
        now?.progress.done();
        now = { phase, progress: createProgress(say(`cli.${phase}`), total) };
      }
      now.progress.tick(rows);
    },
    done: () => now?.progress.done(),
  };
};

export const measured = (begin: number): { seconds: number; peakMemoryMb: number } => ({
  seconds: Number(((performance.now() - begin) / 1000).toFixed(1)),
  peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
});

const tellReport = ({ batch, staged, faulty, warned, applied, done, unknown, twice }: ImportReport): void => {
  if (unknown.length > 0) out(say('heads.unknown', { columns: unknown.join('; ') }));
  if (twice.length > 0) out(say('heads.twice', { columns: twice.join('; ') }));
  out(say('cli.checked', { staged: String(staged), good: String(staged - faulty), warned: String(warned), faulty: String(faulty) }));
  out(done ? say('cli.applied', { applied: String(applied), batch }) : say('cli.dry', { batch }));
};

const takeBack = async (payload: Payload, user: { id: string; username: string }, batch: string, json: boolean): Promise<number> => {
  const begin = performance.now();
  const { onProgress, done } = follow();
  const undone = await undoImport(payload, { users: USERS, user, batch, onProgress }).finally(done);
  if (json) out(JSON.stringify({ batch, ...undone, ...measured(begin) }));
  else {
    for (const { line, why } of undone.first) out(say('cli.stays', { line: String(line), why: say(`stay.${why}`) }));
    out(say('cli.undone', { removed: String(undone.removed), stay: String(undone.stay) }));
  }
  return undone.stay === 0 ? 0 : SOME_REFUSED;
};

const enter = async (payload: Payload, user: { id: string; username: string }, file: string | undefined, { dryRun, since, errors, resume, json }: ImportMembersOptions): Promise<number> => {
  const begin = performance.now();
  const { onProgress, done } = follow();
  const report = await importMembers(payload, {
    users: USERS, user, resume, dryRun, since, onProgress,
    file: file === undefined ? undefined : from(file),
    errors: errors === undefined ? undefined : from(errors),
    onBatch: (batch) => note(say('cli.batch', { batch })),
  }).finally(done);
  if (json) out(JSON.stringify({ ...report, good: report.staged - report.faulty, ...measured(begin) }));
  else tellReport(report);
  if (!report.done && report.staged === report.faulty) return NOTHING_DONE;
  return report.faulty === 0 ? 0 : SOME_REFUSED;
};

/** @returns the exit code: 0 all in (or checked, or taken back), 1 nothing could be done, 3 some rows refused, or staying */
export const importMembersByCommandLine = async (payload: Payload, file: string | undefined, options: ImportMembersOptions): Promise<number> => {
  const user = await findActor(await createLocalReq({}, payload), USERS, options.as);
  if (!user) throw new CommandFailed(say('import.no-user', { username: options.as }));
  try {
    return options.undo === undefined ? await enter(payload, user, file, options) : await takeBack(payload, user, options.undo, options.json === true);
  } catch (error) {
    if (error instanceof ImportFailed) throw new CommandFailed(say(error.key, error.params));
    throw error;
  }
};
