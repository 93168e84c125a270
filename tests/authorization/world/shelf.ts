import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { keepAsTemplate, type TestDatabase } from '../../support/database/createTestDatabase';

/** Beside what the run bundled for itself; goes with it. */
const place = (): string => path.join(path.dirname(process.env.HANDBOOK_READER ?? ''), 'world');

type Kept<T> = { what: T; template: string; files: string };
export type Shelf<T> = {
  /** What another file of this run furnished. */
  kept?: Kept<T>;
  /** Furnishes, and leaves a copy of the database and of its files to the others. */
  keep: (database: TestDatabase, files: string, furnish: () => Promise<T>) => Promise<T>;
};

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** One furnishes, the others wait for it; whoever broke off leaves the shelf to the next. */
export const takeShelf = async <T>(): Promise<Shelf<T>> => {
  const [lock, list] = [`${place()}.lock`, `${place()}.json`];
  for (;;) {
    if (existsSync(list)) return { kept: JSON.parse(readFileSync(list, 'utf8')) as Kept<T>, keep: (_, __, furnish) => furnish() };
    try {
      mkdirSync(lock);
      writeFileSync(path.join(lock, 'pid'), String(process.pid));
      break;
    } catch {
      const [pid] = existsSync(path.join(lock, 'pid')) ? [Number(readFileSync(path.join(lock, 'pid'), 'utf8'))] : [];
      if (pid !== undefined && pid > 0 && !alive(pid)) rmSync(lock, { recursive: true, force: true });
      await pause(100);
    }
  }
  const free = (): void => rmSync(lock, { recursive: true, force: true });
  return {
    keep: async (database, files, furnish) => {
      try {
        const what = await furnish();
        const kept: Kept<T> = { what, template: await keepAsTemplate(database), files: `${place()}.files` };
        cpSync(files, kept.files, { recursive: true });
        writeFileSync(`${list}.new`, JSON.stringify(kept));
        renameSync(`${list}.new`, list);
        return what;
      } finally {
        free();
      }
    },
  };
};
