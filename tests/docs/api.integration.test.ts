import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { body, openNewsroom, type Newsroom } from '../../plugins/editorial-workflow/tests/newsroom';
import { contributionsOf, graphqlName } from '../../plugins/kernel';
import { PASSWORD } from '../support/city';
import { ORIGIN } from '../support/client';
import { curl, type Variables } from './support/curl';
import { examplesOf, valueAt, type Example } from './support/examples';
import { generatedPart, table } from './support/generated';
import { startServer } from './support/liveServer';
import { misfits } from './support/sample';

const PAGE = 'docs/api.md';
const folder = path.resolve(`.cache/tests/api-page-${process.pid}`);
/** The demonstration's people, played by those of the fixture city. */
const PEOPLE = { 'hoankiem.dangvien': 'a.member', 'hoankiem.ctv': 'a.contributor', 'hoankiem.bientap': 'a.reviewer', 'hoankiem.duyet': 'a.approver' };

let room: Newsroom;
let server: { url: string; close: () => Promise<void> };
const variables: Variables = {};

const tokenOf = async (username: string): Promise<string> => (await room.house.login(username, PASSWORD)).token;

const picture = async (): Promise<string> => {
  const file = path.join(folder, 'picture.png');
  await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#b30000' } }).png().toFile(file);
  const uploaded = await curl(
    `curl -s "$BASE/api/media" -H "Authorization: JWT $CTV" -F 'file=@picture.png;type=image/png' -F '_payload={"alt":"Nền đỏ","author":"A","source":"B","licence":"C"}'`,
    variables,
    folder,
  );
  return valueAt(uploaded.body, 'doc.id');
};

/** What the page's reader finds: an older item, a withdrawn one, a document with articles, and on top an item with a picture. */
const furnish = async (): Promise<void> => {
  await room.publish({ title: 'Tin cũ' });
  const gone = await room.publish({ title: 'Tin đã gỡ' });
  expect((await room.step('a.approver', 'withdraw', gone.caseId, { reason: 'Thông tin chưa chính xác' })).status).toBe(200);
  const law = await (await room.as('a.contributor')).post('/api/documents?draft=true', {
    title: 'Luật Thư viện', type: 'law', issuer: 'Quốc hội', number: '46/2019/QH14', summary: 'Về thư viện', author: 'A', source: 'B', licence: 'C',
    sections: [{ anchor: 'dieu-1', heading: 'Điều 1. Phạm vi điều chỉnh', text: 'Luật này quy định về thư viện.' }],
  });
  const { id } = (await (await room.as('a.contributor')).post('/api/approval-cases/submit', { collection: 'documents', documentId: law.body.doc.id })).body as { id: string };
  for (const [who, verb] of [['a.reviewer', 'approve'], ['a.approver', 'approve'], ['a.approver', 'publish']] as const) {
    expect((await room.step(who, verb, id)).status).toBe(200);
  }
  await room.publish({ title: 'Tin có ảnh', hero: await picture(), body: body('Nội dung') });
};

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  room = await openNewsroom();
  server = await startServer(room.house);
  Object.assign(variables, { BASE: server.url, PASSWORD, TOPIC: room.topic, CTV: await tokenOf('a.contributor'), BIENTAP: await tokenOf('a.reviewer'), DUYET: await tokenOf('a.approver') });
  await furnish();
}, 120_000);
afterAll(async () => {
  await server.close();
  await room.close();
  rmSync(folder, { recursive: true, force: true });
});

const played = (command: string): string => Object.entries(PEOPLE).reduce((text, [theirs, ours]) => text.replaceAll(theirs, ours), command);

describe('docs/api.md', () => {
  // In the page's order: each goes on from what those before it left.
  it.each(examplesOf(PAGE).map((example): [string, Example] => [`line ${example.line}: ${example.command.split('\n')[0]}`, example]))(
    '%s',
    async (_, { command, status, captures, sample }) => {
      const answer = await curl(played(command), variables, folder);
      expect([answer.status, answer.status === status ? undefined : answer.body]).toEqual([status, undefined]);
      if (sample !== undefined) expect(misfits(sample, answer.body)).toEqual([]);
      for (const [name, at] of captures) {
        const header = /^headers\.(.+)$/u.exec(at)?.[1];
        variables[name] = (header === undefined ? valueAt(answer.body, at) : String(answer.headers.get(header))).replace(ORIGIN, server.url);
      }
      expect(captures.filter(([name]) => variables[name] === 'undefined')).toEqual([]);
    },
  );

  it('lists every command', () => {
    const { commands } = contributionsOf(room.house.config);
    const rows = commands
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, rest, summary }) => [`\`${name}\``, `\`${rest.method.toUpperCase()} /api${rest.path}\``, `\`${graphqlName(name)}\``, summary.en]);
    const { now, wanted } = generatedPart(PAGE, 'commands', table(['command', 'REST', 'GraphQL', ''], rows));
    expect(now).toBe(wanted);
  });

  it('is right about what the answers carry', async () => {
    const read = await fetch(`${server.url}/api/news/${variables.ID}`, { headers: { authorization: `JWT ${variables.CTV}` } });
    expect([read.headers.get('cache-control'), read.headers.get('etag'), read.headers.get('x-request-id')]).toEqual(['private, no-store', null, expect.any(String)]);
    const feed = await fetch(`${server.url}/api/feed`, { headers: { authorization: `JWT ${variables.CTV}` } });
    expect([feed.headers.get('cache-control'), feed.headers.get('etag')]).toEqual(['private, no-cache', expect.stringMatching(/^"/u)]);
    const refused = await fetch(`${server.url}/api/nothing`, { headers: { 'accept-language': 'en' } });
    expect([refused.status, await refused.json()]).toEqual([404, { errors: [{ message: 'Not found.', data: { code: 'http.notFound' } }] }]);
    const wrong = await fetch(`${server.url}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"username":"a.member","password":"x"}' });
    const unknown = await fetch(`${server.url}/api/users/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"username":"nobody","password":"x"}' });
    expect([wrong.status, await wrong.json()]).toEqual([unknown.status, await unknown.json()]);
    expect(wrong.status).toBe(401);
    const all = await fetch(`${server.url}/api/news?limit=0&depth=0`, { headers: { authorization: `JWT ${variables.CTV}` } });
    expect(all.status).toBe(400);
  });

  it('is right about who sees an item of another branch', async () => {
    const other = await (await room.as('b.member')).get(`/api/news/${variables.ID}`);
    const none = await (await room.as('b.member')).get('/api/news/00000000-0000-4000-8000-000000000000');
    expect([other.status, other.body]).toEqual([none.status, none.body]);
    expect(other.status).toBe(404);
  });
});

describe('docs/operations.md', () => {
  it('names every background task, and none that is gone', () => {
    const [, part = ''] = /\| task \| every \|\n([\s\S]*?)\n\n/u.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
    const { workerTasks } = contributionsOf(room.house.config);
    expect([...part.matchAll(/`([\w.-]+)`/gu)].map(([, name]) => name).sort()).toEqual(workerTasks.map(({ name }) => name).sort());
  });
});
