import { setTimeout as pause } from 'node:timers/promises';

import type { Product } from './product';
import type { Random } from './random';
import { withSql } from './sql';

/** Whom the lightning strikes. */
export const KILLS = ['app', 'postmaster', 'backend', 'both'] as const;
export type Kill = (typeof KILLS)[number];

/** A process that may be gone already is as dead as we want it. */
const kill9 = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** One of the product's own connections, whatever it is just doing. PostgreSQL then ends all and recovers (it cannot know what the dead one spoiled). */
const someBackend = async (product: Product, random: Random): Promise<number> =>
  withSql(await product.ownerUrl(), async (rows) => {
    const found = await rows<{ pid: number }>(`select pid from pg_stat_activity where usename = 'handbook_app' order by pid`);
    return random.pick(found).pid;
  });

const ANSWER_MS = 120_000;

/** PostgreSQL answers again: what `/readyz` says is up to a second old. */
const untilAnswers = async (product: Product): Promise<void> => {
  const end = performance.now() + ANSWER_MS;
  const answers = async (): Promise<boolean> => withSql(await product.ownerUrl(), (rows) => rows('select 1')).then(() => true, () => false);
  while (!(await answers().catch(() => false))) {
    if (performance.now() > end) throw new Error('PostgreSQL did not come back');
    await pause(20);
  }
};

/** `kill -9`, to whoever it is this time. The application is started again; PostgreSQL, when the application lives, by its keeper. */
export const strike = async (product: Product, kill: Kill, random: Random): Promise<void> => {
  if (kill === 'backend') kill9(await someBackend(product, random));
  if (kill === 'postmaster') kill9(await product.postmaster());
  if (kill === 'both') {
    const pid = await product.postmaster();
    await product.killApp();
    kill9(pid);
  }
  if (kill === 'app') await product.killApp();
  if (kill === 'app' || kill === 'both') await product.start();
  else await untilAnswers(product);
};
