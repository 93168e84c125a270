import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { contributionsOf, type AnyCommand } from '../../plugins/kernel';
import { expandCommands, viaRest, type CommandCell } from '../authorization/generator/commandCells';
import type { Site } from '../authorization/world/actors';
import { openWorld, type World } from '../authorization/world/world';
import type { Answer, Client } from '../support/client';
import { describedBy, type Description, type Operation } from './support/description';
import { writeExamples, type Shown } from './support/examples';
import { spoilt } from './support/spoil';

const SEED = Number(process.env.WALK_SEED ?? 20_261_123);
const TWENTY_MINUTES = 1_200_000;
/** Spoilt inputs of each door: `WALK_SEED` draws others; the attack's fuzz sends thousands. */
const SPOILT = 1;

let world: World;
let description: Description;
let commands: Map<string, AnyCommand>;
const seenAnswers = new Map<string, Shown>();
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
const JSON_TYPE = new Headers({ 'content-type': 'application/json' });
/** Whether a command's body may be so; of a reading one its schema says. */
const takes = (name: string, input: Record<string, unknown>): boolean => {
  const command = commands.get(name);
  return command !== undefined && (command.rest.method === 'get' || description.accepts(name, viaRest(command, input).body));
};
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
      if (answer.status === 200) seenAnswers.set(command.name, { input, answer: answer.body });
      const fault = answer.status === 200 ? misfit(command.name, answer) : 'was refused';
      if (fault !== undefined) faults.push(`${command.name}(${sample.variant ?? ''}) as ${actor.username}: ${fault} — ${seen(answer)}`);
    }
    expectNone('good', faults);
    expect(inputs.size).toBeGreaterThan(commands.size * 0.9);
    if (process.env.UPDATE_DOCS) writeExamples(seenAnswers, (name) => ({ accepts: (input) => takes(name, input), answers: (body) => misfit(name, { status: 200, headers: JSON_TYPE, body }) === undefined }));
  }, TWENTY_MINUTES);

  it('shows examples that its own schemas take, of nearly every command', () => {
    const wrong: string[] = [];
    let shown = 0;
    for (const name of commands.keys()) {
      const operation = description.byId(name);
      const content = (operation?.responses['200'] as { content?: Record<string, { example?: unknown }> } | undefined)?.content?.['application/json'];
      const body = operation?.requestBody?.content['application/json'];
      if (content && 'example' in content) {
        shown += 1;
        const fault = misfit(name, { status: 200, headers: JSON_TYPE, body: content.example });
        if (fault !== undefined) wrong.push(`${name}: ${fault}`);
      }
      if (body && 'example' in body && Object.keys(body.example as object).length > 0 && !description.accepts(name, body.example)) wrong.push(`${name}: asks what it calls wrong`);
    }
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(commands.size * 0.8);
  });

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
        const versions = operationId.replace(/list$/, 'versions');
        if (!description.byId(versions)) continue;
        const { status, body } = await tell(versions, `${path}/versions?limit=3&depth=1`, client);
        const [last] = status === 200 ? (body as { docs: { id: string }[] }).docs : [];
        if (last) await tell(operationId.replace(/list$/, 'version'), `${path}/versions/${last.id}?depth=0`, client);
      }
      const feed = await tell('reading.feed', '/api/feed?limit=20', client);
      for (const { collection, id } of (feed.body as { docs?: { collection: string; id: string }[] }).docs ?? []) await tell('reading.item', `/api/feed/${collection}/${id}`, client);
      await tell('search.find', '/api/search?q=chi%20b%E1%BB%99', client);
      await tell('search.suggest', '/api/search/suggest?q=chi', client);
      await tell('notifications.unread', '/api/unread-notifications', client);
    }
    expectNone('reading', faults);
  }, TWENTY_MINUTES);

  it('answers what writes to collections in the shape that it promises: one, many, copies, versions', async () => {
    const faults: string[] = [];
    const called = new Set<string>();
    const tell = async (id: string, answer: Promise<Answer>, wanted: number): Promise<{ doc?: { id: string }; docs?: { id: string }[]; id?: string }> => {
      const got = await answer;
      called.add(id);
      const fault = misfit(id, got);
      if (fault !== undefined || got.status !== wanted) faults.push(`${id}: ${fault ?? 'was answered otherwise'} — ${seen(got)}`);
      return got.body as { doc?: { id: string } };
    };
    const [system, writer] = [await world.house.as('system'), await world.house.as('a.contributor')];
    const topic = (n: number) => ({ name: `Chủ đề đi dạo ${n}`, slug: `di-dao-${n}` });
    const { doc: first } = await tell('collections.topics.create', system.post('/api/topics', topic(1)), 201);
    await tell('collections.topics.update', system.patch(`/api/topics/${first?.id}`, { name: 'Chủ đề đã sửa' }), 200);
    const { doc: copy } = await tell('collections.topics.duplicate', system.post(`/api/topics/${first?.id}/duplicate`, topic(2)), 200);
    await tell('collections.topics.update-many', system.patch(`/api/topics?where[id][in]=${first?.id},${copy?.id}`, { description: 'Cùng sửa' }), 200);
    await tell('collections.topics.delete', system.delete(`/api/topics/${copy?.id}`), 200);
    await tell('collections.topics.delete-many', system.delete(`/api/topics?where[id][equals]=${first?.id}`), 200);
    const item = { ...world.maker.fields('news', 'Tin đi dạo', 'Nguồn'), owner: world.maker.places.a.id };
    const { doc: news } = await tell('collections.news.create', writer.post('/api/news?draft=true', item), 201);
    await tell('collections.news.update', writer.patch(`/api/news/${news?.id}?draft=true`, { title: 'Tin đi dạo, sửa' }), 200);
    const { docs: versions = [] } = await tell('collections.news.versions', writer.get(`/api/news/versions?where[parent][equals]=${news?.id}&depth=0`), 200);
    await tell('collections.news.restore', writer.post(`/api/news/versions/${versions.at(-1)?.id}?draft=true`), 200);
    await tell('collections.news.delete-many', writer.delete(`/api/news?where[id][equals]=${news?.id}`), 200);
    // Whoever may write nothing finds every one of these doors, described, shut.
    const member = await world.house.as('a.member');
    for (const { operationId, method, path } of description.operations.filter(({ operationId: id, method: verb }) => id.startsWith('collections.') && verb !== 'get')) {
      const at = `${path.replace('{id}', randomUUID())}${path.endsWith('{id}') || path.endsWith('duplicate') || method === 'post' ? '' : '?where[id][equals]=00000000-0000-4000-8000-000000000000'}`;
      const answer = await member.request(method.toUpperCase(), at, { body: '{}', headers: { 'content-type': 'application/json' } });
      const fault = misfit(operationId, answer);
      if (fault !== undefined) faults.push(`${operationId} ${at}: ${fault} — ${seen(answer)}`);
    }
    expectNone('writing', faults);
    expect(called.size).toBe(11);
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
