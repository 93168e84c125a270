import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type House } from '../../../tests/support/house';

type Json = { [name: string]: unknown };
type Operation = { operationId: string; responses: Record<string, Json>; parameters?: { name?: string; in?: string }[] };
type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components: Record<string, Record<string, Json>> };

let house: House;
let document: Document;
let etag: string | null;
beforeAll(async () => {
  house = await startHouse();
  const answer = await house.get('/api/openapi.json');
  expect(answer.status).toBe(200);
  document = answer.body as Document;
  etag = answer.headers.get('etag');
});
afterAll(() => house.close());

const operations = (): [string, string, Operation][] => Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]): [string, string, Operation] => [path, method, operation]));

describe('GET /api/openapi.json', () => {
  it('answers anybody, once: an unchanged one is 304', async () => {
    expect(document.openapi).toBe('3.1.0');
    expect((await house.get('/api/openapi.json', { 'if-none-match': etag ?? '' })).status).toBe(304);
  });

  it('names every operation once, with what is in its path', () => {
    const ids = operations().map(([, , { operationId }]) => operationId);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const wrong = operations().filter(([path, , { parameters = [] }]) => {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      return JSON.stringify(named) !== JSON.stringify(parameters.filter((each) => each.in === 'path').map(({ name }) => name).sort());
    });
    expect(wrong.map(([path, method]) => `${method} ${path}`)).toEqual([]);
  });

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const lost = [...new Set([...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g)].map(([, kind = '', name = '']) => `${kind}/${name}`))].filter((place) => {
      const [kind = '', name = ''] = place.split('/');
      return document.components[kind]?.[name] === undefined;
    });
    expect(lost).toEqual([]);
    expect(text).not.toContain('#/definitions/');
  });

  it('tells nothing internal: no hidden field, no table of Payload’s own', () => {
    const { users } = document.components.schemas as Record<string, { properties: Json }>;
    expect(Object.keys(users?.properties ?? {})).toEqual(expect.arrayContaining(['displayName', 'username']));
    for (const name of ['hash', 'salt', 'resetPasswordToken', 'sessions']) expect(users?.properties[name]).toBeUndefined();
    expect(Object.keys(document.components.schemas ?? {}).filter((name) => name.startsWith('payload-'))).toEqual([]);
  });

  it('knows every command with its answer, and every error with a message', async () => {
    const commands = operations().filter(([, , { responses }]) => JSON.stringify(responses['200'] ?? {}).includes('"schema":{}'));
    expect(commands.map(([path]) => path)).toEqual([]);
    const { described } = await import('../described');
    expect(Object.entries(described.errors).filter(([, [, message]]) => message === '').map(([code]) => code)).toEqual([]);
  });
});
