import type { Payload } from 'payload';
import pg from 'pg';

import { contributionsOf, resealTable, seals } from '../../plugins/kernel';
import { createProgress } from './progress';
import { print } from './verify/print';
import { words } from './verify/words';

/**
 * Seals anew, by the first key of SEAL_KEYS, whatever another one sealed; under the owner's role, which alone reads the columns.
 * @returns how many rows hold something that does not open
 */
export const resealAll = async (payload: Payload, ownerUrl: string): Promise<number> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const progress = createProgress(words('reseal.working'));
    let [done, left] = [0, 0];
    for (const table of contributionsOf(payload.config).sealed) {
      const result = await resealTable(client, table, seals(), progress.tick);
      done += result.done;
      left += result.unreadable.length;
      for (const row of result.unreadable) print(`✗ ${words('reseal.unreadable', { table: table.table, row })}`);
    }
    progress.done();
    print(words(left === 0 ? 'reseal.done' : 'reseal.left', { count: done, left, key: seals().current }));
    return left;
  } finally {
    await client.end();
  }
};
