import { randomUUID } from 'node:crypto';

import type { Site } from '../world/actors';
import type { World } from '../world/world';
import type { Sample } from './samples';

const PLACES = ['root', 'a', 'a1', 'a2', 'b'] as const;
let terms = 0;
/** A term that nothing of the city has had: later than each before it. */
const nextTerm = (): string => new Date(Date.UTC(2031, 0, 1) + (terms += 1) * 86_400_000).toISOString().slice(0, 10);

/** Past the trigger that asks who keeps the numbers: here nobody does, and who tries is asked at the door. */
const past = async (world: World, table: 'number_series' | 'issued_numbers', statement: string, params: unknown[]): Promise<void> => {
  const { house } = world;
  await house.ownerSql(`alter table handbook.${table} disable trigger p_steps`);
  await house.ownerTicket('numbers.fixture:test', (sql) => sql(statement, params));
  await house.ownerSql(`alter table handbook.${table} enable trigger p_steps`);
};

const series = async (world: World, site: Site): Promise<string> => {
  const id = randomUUID();
  const organization = world.maker.places[site].id;
  await past(world, 'number_series', `update handbook.number_series set closed_by = $2, closed_at = now() where organization_id = $1 and kind = 'KH' and closed_at is null`, [organization, world.city.system.id]);
  await past(world, 'number_series', `insert into handbook.number_series (id, organization_id, kind, symbol, term, term_from, first, next, opened_by, opened_at) values ($1, $2, 'KH', 'KH/ĐU', '2030-2035', $3, 1, 1, $4, now())`, [id, organization, nextTerm(), world.city.system.id]);
  return id;
};

const issued = async (world: World, site: Site): Promise<string> => {
  const id = randomUUID();
  await past(world, 'issued_numbers', `insert into handbook.issued_numbers (id, series_id, number, text, about, issued_by, issued_at) values ($1, $2, 1, '01-KH/ĐU', 'Kế hoạch mẫu', $3, now())`, [id, await series(world, site), world.city.system.id]);
  return id;
};

export const numberSamples: readonly Sample[] = [
  { command: 'numbers.series', sites: PLACES, input: ({ maker }, site) => Promise.resolve({ organization: maker.places[site].id }) },
  { command: 'numbers.book', sites: PLACES, input: async (world, site) => ({ id: await series(world, site) }) },
  { command: 'numbers.open', sites: PLACES, input: ({ maker }, site) => Promise.resolve({ organization: maker.places[site].id, kind: 'NQ', organ: 'ĐU', term: '2030-2035', termFrom: nextTerm() }) },
  { command: 'numbers.close', sites: PLACES, input: async (world, site) => ({ id: await series(world, site) }) },
  { command: 'numbers.take', sites: PLACES, input: async (world, site) => ({ id: await series(world, site), about: 'Kế hoạch mẫu' }) },
  { command: 'numbers.void', sites: PLACES, input: async (world, site) => ({ id: await issued(world, site), reason: 'Văn bản không ban hành nữa.' }) },
];
