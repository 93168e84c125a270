import { setTimeout as pause } from 'node:timers/promises';
import path from 'node:path';

import { checkEffects } from './checks/effects';
import { checkFiles } from './checks/files';
import { checkInvariants } from './checks/invariants';
import { checkJobs } from './checks/jobs';
import type { Importing } from './importing';
import type { Entry, Journal } from './journal';
import { strike, type Kill } from './kills';
import type { Product } from './product';
import type { Random } from './random';
import { send, type Sender } from './send';
import { withSql } from './sql';
import type { World } from './world';
import { writers } from './writers';
import { createDesk } from './writers/writer';

const LEAST_MS = 150;
const MOST_MS = 1500;
/** Writing goes on after the kill for a while, into what is left of the product and what comes up again. */
const AFTER_MS = 300;
const RETRY_MS = 100;
const RETRY_LIMIT_MS = 60_000;

export type RoundResult = {
  round: number;
  kill: Kill;
  /** From the kill to a product that is ready, in ms. */
  recoveryMs: number;
  acknowledged: number;
  refused: number;
  /** Never answered, sent without a key: whole or absent. */
  unknown: number;
  /** Entries that were sent again with their key. */
  repeated: number;
  complaints: string[];
};

/** Whoever had a key asks again until there is an answer: it must be "done", once. */
const settleKeyed = async (sender: Sender, entries: readonly Entry[]): Promise<string[]> => {
  const end = performance.now() + RETRY_LIMIT_MS;
  for (;;) {
    const open = entries.filter(({ outcome, key }) => outcome === 'unknown' && key !== undefined);
    if (open.length === 0) return [];
    if (performance.now() > end) return open.map(({ n, kind, status }) => `#${n} ${kind}: its key has no answer yet (${status})`);
    for (const entry of open) {
      entry.retries += 1;
      await send(sender, entry);
    }
    await pause(RETRY_MS);
  }
};

export type Arena = { product: Product; world: World; journal: Journal; random: Random; importing: Importing };

/** Everybody writes; somebody is killed; it comes up again; every promise is looked up. */
export const runRound = async ({ product, world, journal, random, importing }: Arena, round: number, kill: Kill): Promise<RoundResult> => {
  const first = journal.entries.length;
  const sender: Sender = { url: product.url, tokenOf: world.tokenOf, journal };
  const [begun] = await withSql(await product.ownerUrl(), (rows) => rows<{ now: string }>('select now()::text as now'));
  let open = true;
  const desk = createDesk(sender, world, random, round, () => open);
  const writing = Promise.all(writers.map((write) => write(desk)));
  await pause(random.between(LEAST_MS, MOST_MS));
  const struck = performance.now();
  importing.struck();
  await strike(product, kill, random);
  await product.untilReady();
  const recoveryMs = performance.now() - struck;
  await pause(AFTER_MS);
  open = false;
  await writing;

  const entries = journal.entries.slice(first);
  const complaints = await settleKeyed(sender, entries);
  await withSql(await product.ownerUrl(), async (rows) => {
    complaints.push(...(await checkJobs(rows)), ...(await checkEffects(rows, entries)), ...(await checkInvariants(rows)));
    complaints.push(...(await checkFiles(rows, path.join(product.dataDir, 'media'), begun?.now ?? '-infinity')));
  });
  const count = (wanted: Entry['outcome']): number => entries.filter(({ outcome }) => outcome === wanted).length;
  return {
    round,
    kill,
    recoveryMs: Math.round(recoveryMs),
    acknowledged: count('acknowledged'),
    refused: count('refused'),
    unknown: count('unknown'),
    repeated: entries.filter(({ retries }) => retries > 0).length,
    complaints,
  };
};
