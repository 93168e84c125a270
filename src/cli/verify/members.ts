import type { Payload } from 'payload';

import { contributionsOf, queryPool, sql } from '../../../plugins/kernel';
import { print } from './print';
import { words } from './words';

/** So many ids of each finding are shown. */
const FIRST = 5;

type Found = { n: number; ids: string[] | null };

/** Asks the whole database what the rooms say must be so of members. @returns how many rows break something */
export const membersReport = async (payload: Payload, { json }: { json?: boolean }): Promise<number> => {
  const invariants = contributionsOf(payload.config).invariants.filter(({ area }) => area === 'members');
  let broken = 0;
  for (const { key, says, statement } of invariants) {
    const [found] = await queryPool<Found>(
      payload,
      sql`with found as (select id::text as id from (${sql.raw(statement)}) f) select count(*)::int as n, (select array_agg(id) from (select id from found order by id limit ${FIRST}) first) as ids from found`,
    );
    const [n, ids] = [found?.n ?? 0, found?.ids ?? []];
    broken += n;
    if (json) print(JSON.stringify({ check: 'members', key, count: n, ids }));
    else print(n === 0 ? `✓ ${says.vi}: 0` : `✗ ${says.vi}: ${n} (${ids.join(', ')}${n > ids.length ? ', …' : ''})`);
  }
  if (!json) print(broken === 0 ? words('members.clean', { count: invariants.length }) : words('members.found', { count: broken }));
  return broken;
};
