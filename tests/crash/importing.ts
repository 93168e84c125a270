import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Product } from './product';
import type { Random } from './random';
import { withSql } from './sql';

const LEAST_ROWS = 1_000;
const MOST_ROWS = 8_000;
/** Of the kills, how many strike the import too; the others it meets as whoever lost the database. */
const STRUCK = 0.5;
/** Of the batches that are in, how many are taken back. */
const TAKEN_BACK = 0.4;
/** Of attempts that nobody was killed in: with killing going on, a slow machine may begin any number of times. */
const TRIES = 10;
const ANSWER_MS = 120_000;

type Batch = { id: string; state: string; applied: string };

/** A sheet of people whose names no other sheet has. */
const writeSheet = async (file: string, name: string, rows: number): Promise<void> => {
  const people = Array.from({ length: rows }, (_, n) => `${name} ${n},${1 + (n % 28)}/${1 + (n % 12)}/19${50 + (n % 40)},KT.00${3 + (n % 2)}`);
  await writeFile(file, ['Họ và tên,Ngày sinh,Mã chi bộ', ...people].join('\n'));
};

export type Importing = {
  /** Somebody is killed at this moment; perhaps the import as well. */
  struck: () => void;
  /** Ends after the sheet that is being entered. @returns what was seen that must not be */
  finish: () => Promise<{ complaints: string[]; sheets: number; takenBack: number; interrupted: number }>;
};

/**
 * Sheets are imported by the command line beside all other writing, and some taken back, one after the other over all rounds.
 * Whoever is killed when: the command is given again as its own answer says, until it is done; then everybody is in once, or nobody is.
 */
export const startImporting = (product: Product, random: Random): Importing => {
  const complaints: string[] = [];
  const told = { sheets: 0, takenBack: 0, interrupted: 0 };
  let open = true;
  let strikes = 0;
  let lastWords = '';
  let running: ReturnType<Product['begin']> | undefined;

  /** Asks until PostgreSQL answers: it is killed now and then. */
  const ask = async <T extends Record<string, unknown>>(sql: string, params: unknown[]): Promise<T[]> => {
    const end = performance.now() + ANSWER_MS;
    for (;;) {
      try {
        return await withSql(await product.ownerUrl(), (rows) => rows<T>(sql, params));
      } catch (error) {
        if (performance.now() > end) throw error;
        await pause(100);
      }
    }
  };

  const attempt = async (...args: string[]): Promise<boolean> => {
    running = product.begin('import', 'members', ...args, '--as', 'a.admin', '--json');
    const { code, output } = await running.ended;
    if (code !== 0) lastWords = output.trim().split('\n').slice(-3).join(' / ');
    running = undefined;
    if (code !== 0) told.interrupted += 1;
    return code === 0;
  };

  /** Again until the command says it is done. It may be killed in any of the attempts, also right before it would have said so. */
  const insist = async (what: string, args: () => Promise<string[] | undefined>): Promise<boolean> => {
    for (let left = TRIES; left > 0; ) {
      const before = strikes;
      const now = await args();
      if (now === undefined || (await attempt(...now))) return true;
      if (strikes === before) left -= 1;
    }
    complaints.push(`import: ${what} was not done in ${TRIES} attempts that nobody disturbed; the last said: ${lastWords}`);
    return false;
  };

  const inside = async (name: string): Promise<{ people: number; names: number; cells: number }> => {
    const [row] = await ask<{ people: string; names: string; cells: string }>(
      `select count(*) as people, count(distinct m.full_name) as names,
         (select count(*) from memberships s join members n on n.id = s.member_id where n.full_name like $1 and s.superseded_at is null and s.valid_to is null) as cells
         from members m where m.full_name like $1`,
      [`${name} %`],
    );
    return { people: Number(row?.people), names: Number(row?.names), cells: Number(row?.cells) };
  };

  const one = async (folder: string, n: number): Promise<void> => {
    const name = `Người nhập ${n} đợt`;
    const rows = random.between(LEAST_ROWS, MOST_ROWS);
    const file = path.join(folder, `dot-${n}.csv`);
    await writeSheet(file, name, rows);
    // The newest batch is ours: nobody else imports here.
    const known = new Set((await ask<Batch>('select id from handbook.member_imports', [])).map(({ id }) => id));
    const ours = async (): Promise<Batch | undefined> => (await ask<Batch>('select id, state::text as state, applied from handbook.member_imports', [])).find(({ id }) => !known.has(id));
    const entered = await insist(`entering ${file}`, async () => {
      const batch = await ours();
      if (batch?.state === 'applied') return undefined;
      return batch ? [file, '--resume', batch.id] : [file];
    });
    if (!entered) return;
    told.sheets += 1;
    const now = await inside(name);
    if (now.people !== rows || now.names !== rows || now.cells !== rows) complaints.push(`import: of ${rows} people ${now.people} are in, under ${now.names} names, with ${now.cells} memberships`);
    if (random.next() >= TAKEN_BACK) return;
    const batch = await ours();
    if (!batch) {
      complaints.push('import: its batch is gone');
      return;
    }
    const back = await insist('taking back', async () => ((await inside(name)).people === 0 ? undefined : ['--undo', batch.id]));
    if (!back) return;
    told.takenBack += 1;
    const left = await inside(name);
    if (left.people !== 0 || left.cells !== 0) complaints.push(`import: taken back, and ${left.people} people are still in`);
  };

  const all = (async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'handbook-nhap-'));
    try {
      for (let n = 1; open && complaints.length === 0; n += 1) await one(folder, n);
    } catch (error) {
      complaints.push(`import: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  })();

  return {
    struck: () => {
      strikes += 1;
      if (random.next() < STRUCK) running?.kill();
    },
    finish: async () => {
      open = false;
      await all;
      return { complaints, ...told };
    },
  };
};
