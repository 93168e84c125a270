import type { SanitizedConfig } from 'payload';
import { contributionsOf } from '../../kernel';
import type { Described, Examples, Paths, Schema } from '../types';
import { collectionPaths } from './collectionPaths';
import { commandPaths } from './commandPaths';
import { endpointPaths } from './endpointPaths';
import { readPaths } from './readPaths';
import { errorResponses, errorsSchema } from './responses';
import { signInPaths } from './signInPaths';

export type About = { title: string; version: string; description: string; users: string };

const PARAMETERS: Schema = {
  IdempotencyKey: { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 }, description: 'The same key with the same input does its work once, and answers the same again.' },
  Language: { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string', enum: ['vi', 'en'], default: 'vi' }, description: 'The language of messages and labels.' },
};

const merged = (all: readonly Paths[]): Paths => {
  const paths: Paths = {};
  for (const some of all) for (const [template, methods] of Object.entries(some)) paths[template] = { ...paths[template], ...methods };
  return Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1)));
};

const named = (text: string): Set<string> => new Set([...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name));

/** The schemas that the paths lead to, through however many others; the rest is nobody's business. */
const reached = (paths: Paths, all: Record<string, Schema>): Record<string, Schema> => {
  const found = new Set<string>();
  const follow = (text: string): void => {
    for (const name of named(text)) {
      if (found.has(name)) continue;
      found.add(name);
      follow(JSON.stringify(all[name] ?? {}));
    }
  };
  follow(JSON.stringify(paths));
  return Object.fromEntries(Object.entries(all).filter(([name]) => found.has(name)));
};

/** OpenAPI 3.1 of everything a client may call over REST, made from the same declarations as the doors themselves. */
export const openApiDocument = (config: SanitizedConfig, described: Described, examples: Examples, { users, ...info }: About): Schema => {
  const api = config.routes.api;
  const { commands, reads } = contributionsOf(config);
  const collections = collectionPaths(config, api);
  const shared = Object.fromEntries(Object.entries(described.shared).map(([name, text]) => [name, JSON.parse(text) as Schema]));
  const paths = merged([collections.paths, readPaths(reads, api), commandPaths(commands, { described, examples }, api), endpointPaths(config, api), signInPaths(api, users)]);
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: config.serverURL || '/' }],
    security: [{ token: [] }, { cookie: [] }],
    paths,
    components: {
      schemas: { ...reached(paths, { ...shared, ...collections.schemas }), Errors: errorsSchema(described) },
      responses: errorResponses(described),
      parameters: PARAMETERS,
      securitySchemes: {
        token: { type: 'apiKey', in: 'header', name: 'Authorization', description: '`JWT <token>`, as the sign-in gave it. Not `Bearer`.' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'payload-token', description: 'Browsers on this site only; writes need the same origin.' },
      },
    },
  };
};
