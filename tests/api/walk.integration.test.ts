import { writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { contributionsOf, type AnyCommand } from '../../plugins/kernel';
import { expandCommands, viaRest, type CommandCell } from '../authorization/generator/commandCells';
import type { Site } from '../authorization/world/actors';
import { openWorld, type World } from '../authorization/world/world';
import type { Answer, Client } from '../support/client';
import { describedBy, type Description, type Operation } from './support/description';
import { spoilt } from './support/spoil';

const SEED = Number(process.env.WALK_SEED ?? 20_261_123);
const TWENTY_MINUTES = 1_200_000;
/** Spoilt inputs of each door: `WALK_SEED` draws others; the attack's fuzz sends thousands. */
const SPOILT = 1;

let world: World;
let description: Description;
let commands: Map<string, AnyCommand>;
const inputs = new Map<string, { input: Record<string, unknown>; who: string }>();
beforeAll(async () => {
  world = await openWorld();
  description = describedBy((await world.house.get('/api/openapi.json')).body);
  commands = new Map(contributionsOf(world.house.config).commands.map((command) => [command.name, command]));
}, TWENTY_MINUTES);
afterAll(() => world?.close());

const expectNone = (what: string, faults: readonly string[]): void => {
  if (faults.length > 0) writeFileSync(`.cache/walk-${what}.txt`, faults.join('\n'));
  expect({ faults: faults.length, first: faults.slice(0, 20) }).toEqual({ faults: 0, first: [] });
};

const searchOf = (members: Record<string, unknown>): string => {
  const search = new URLSearchParams(Object.entries(members).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)])).toString();
  return search === '' ? '' : `?${search}`;
};
/** An id in a path is one step of it, whatever it holds. */
const callOf = (command: AnyCommand, input: Record<string, unknown>): { path: string; body: Record<string, unknown> } => {
  const steps = new Set([...command.rest.path.matchAll(/:(\w+)/g)].map(([, name]) => name));
  return viaRest(command, Object.fromEntries(Object.entries(input).map(([name, value]) => [name, steps.has(name) ? encodeURIComponent((typeof value === 'object' ? JSON.stringify(value) : String(value)).replace(/\p{Surrogate}/gu, '?')) || '%20' : value])));
};
const call = (client: Client, command: AnyCommand, input: Record<string, unknown>): Promise<Answer> => {
  const { path, body } = callOf(command, input);
  return command.rest.method === 'get' ? client.get(`${path}${searchOf(body)}`) : client.post(path, body);
};
const misfit = (id: string, { status, headers, body }: Answer): string | undefined => description.misfit(id, status, headers.get('content-type'), body);
const seen = (answer: Answer): string => `${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`;
/** Whom a command is for, one for each of its samples. */
const willing = (): CommandCell[] => [...new Map(expandCommands(world).cells.filter(({ door, row }) => door === 'rest' && row.expect === 'allow').map((cell) => [`${cell.sample.command}|${cell.sample.variant ?? ''}`, cell])).values()];

describe('the API as it is described', () => {
  it('answers each command, given what it wants, in the shape that it promises', async () => {
    const faults: string[] = [];
    for (const { sample, site, actor, command } of willing()) {
      const client = world.clients.get(actor);
      if (!client || actor.username === null) continue;
      const input = await sample.input(world, site as Site, actor);
      const answer = await call(client, command, input);
      inputs.set(command.name, { input, who: actor.username });
      const fault = answer.status === 200 ? misfit(command.name, answer) : 'was refused';
      if (fault !== undefined) faults.push(`${command.name}(${sample.variant ?? ''}) as ${actor.username}: ${fault} — ${seen(answer)}`);
    }
    expectNone('good', faults);
    expect(inputs.size).toBeGreaterThan(commands.size * 0.9);
  }, TWENTY_MINUTES);

  it('answers each list, count, document and hot read in the shape that it promises', async () => {
    const faults: string[] = [];
    const tell = async (id: string, path: string, client: Client): Promise<Answer> => {
      const answer = await client.get(path);
      const fault = misfit(id, answer);
      if (fault !== undefined) faults.push(`${id} ${path}: ${fault} — ${seen(answer)}`);
      return answer;
    };
    for (const who of ['system', 'a.member']) {
      const client = await world.house.as(who);
      for (const { operationId, path } of description.operations.filter(({ operationId: id }) => id.startsWith('collections.') && id.endsWith('.list'))) {
        for (const search of ['?depth=0&limit=5', '?depth=1&limit=3']) {
          const { status, body } = await tell(operationId, `${path}${search}`, client);
          const [first] = status === 200 ? (body as { docs: { id: string }[] }).docs : [];
          if (first) await tell(operationId.replace(/list$/, 'read'), `${path}/${first.id}?depth=1`, client);
        }
        await tell(operationId.replace(/list$/, 'count'), `${path}/count`, client);
      }
      const feed = await tell('reading.feed', '/api/feed?limit=20', client);
      for (const { collection, id } of (feed.body as { docs?: { collection: string; id: string }[] }).docs ?? []) await tell('reading.item', `/api/feed/${collection}/${id}`, client);
      await tell('search.find', '/api/search?q=chi%20b%E1%BB%99', client);
      await tell('search.suggest', '/api/search/suggest?q=chi', client);
      await tell('notifications.unread', '/api/unread-notifications', client);
    }
    expectNone('reading', faults);
  }, TWENTY_MINUTES);

  it('refuses what is wrong in the one shape of refusals, never falls over, and takes nothing that it calls wrong', async () => {
    const faults: string[] = [];
    const pool = { ids: [...world.ids.values()].slice(0, 10), words: ['Chi bộ 1', 'vi', '2026-01-01', '12'] };
    const properties = ({ requestBody, parameters = [] }: Operation): string[] => [
      ...Object.keys((requestBody?.content['application/json']?.schema.properties ?? {}) as object),
      ...parameters.flatMap(({ name, in: where }) => (where === 'query' && name !== undefined ? [name] : [])),
    ];
    let asked = 0;
    for (const [name, { input, who }] of inputs) {
      const command = commands.get(name);
      const operation = description.byId(name);
      if (!command || !operation) continue;
      for (const wrong of fc.sample(spoilt(input, properties(operation), pool), { numRuns: SPOILT, seed: SEED + asked })) {
        asked += 1;
        // A session of its own: some of these commands end the asker's.
        const answer = await call(await world.house.as(who), command, wrong);
        const { body } = callOf(command, wrong);
        const told = `${name} ${JSON.stringify(wrong).slice(0, 300)} as ${who}`;
        const fault = misfit(name, answer);
        if (fault !== undefined) faults.push(`${told}: ${fault} — ${seen(answer)}`);
        else if (answer.status === 200 && command.rest.method !== 'get' && !description.accepts(name, body)) faults.push(`${told}: took what it calls wrong`);
      }
    }
    expectNone('wrong', faults);
    expect(asked).toBe(inputs.size * SPOILT);
  }, TWENTY_MINUTES);
});
