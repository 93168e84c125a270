import type { AfterErrorHook, Config, Plugin } from 'payload';
import { databaseError } from '../errors/databaseError';
import { inputError } from '../errors/inputError';
import { hiddenAsMissingFields, withHiddenAsMissing } from '../permissions/hiddenAsMissing';
import { commandEndpoint } from './commandEndpoint';
import { contribute, contributionsOf } from './contribute';
import { exactFirst } from './exactFirst';
import { forgetOldKeys } from './forgetOldKeys';
import { graphqlField, graphqlName } from './graphqlField';
import { readEndpoint } from '../reads/readEndpoint';
import { readField } from '../reads/readField';
import type { AnyRead } from '../reads/types';
import type { AnyCommand } from './types';

const assertUnique = (commands: AnyCommand[]): void => {
  const seen = new Set<string>();
  for (const key of commands.flatMap(({ name, rest }) => [name, `${rest.method} ${rest.path}`])) {
    if (seen.has(key)) throw new TypeError(`command registry: "${key}" is declared twice`);
    seen.add(key);
  }
};

/** Payload looks for a collection's endpoints in the collection when a path begins with its slug. */
const placeEndpoints = (config: Config, contributed: AnyCommand[]): Pick<Config, 'collections' | 'endpoints'> => {
  const commands = exactFirst(contributed, ({ rest }) => rest.path);
  const slugs = new Set((config.collections ?? []).map(({ slug }) => slug));
  const slugOf = ({ rest }: AnyCommand): string => rest.path.split('/')[1] ?? '';
  return {
    collections: (config.collections ?? []).map((collection) => {
      const own = commands.filter((command) => slugOf(command) === collection.slug);
      if (own.length === 0) return collection;
      const endpoints = own.map((command) => commandEndpoint(command, command.rest.path.slice(collection.slug.length + 1)));
      return { ...collection, endpoints: [...endpoints, ...(collection.endpoints || [])] };
    }),
    endpoints: [
      ...(config.endpoints ?? []),
      ...commands.filter((command) => !slugs.has(slugOf(command) as never)).map((command) => commandEndpoint(command, command.rest.path)),
    ],
  };
};

/** No collection's slug begins a read's path, so they all stand at the top. */
const withReads = <P extends Pick<Config, 'endpoints'>>(placed: P, reads: AnyRead[]): P => ({ ...placed, endpoints: [...(placed.endpoints ?? []), ...reads.map(readEndpoint)] });

const RETRY_SECONDS = '2';

/** REST takes `status` and `response`, GraphQL `graphqlResult`. Who meets an outage is told when to come again. */
const answerTyped: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const typed = databaseError(req, error) ?? inputError(req, error);
  if (!typed) return undefined;
  if (typed.status === 503 || typed.status === 507) {
    req.responseHeaders ??= new Headers();
    req.responseHeaders.set('Retry-After', RETRY_SECONDS);
  }
  const { name, message, data, status } = typed;
  return {
    status,
    response: { errors: [{ name, message, data }] },
    ...(graphqlResult ? { graphqlResult: { ...graphqlResult, message, extensions: { name, data, statusCode: status } } } : {}),
  };
};

/**
 * Turns every contributed command into REST endpoints and GraphQL fields, every hot read into a REST endpoint (and a field, where it says so), and
 * database refusals into typed errors. Must be the last plugin of the list.
 */
export const commandRegistry = (): Plugin => (config) => {
  const { commands, reads } = contributionsOf(config);
  assertUnique(commands);
  const fieldsOf = (kind: AnyCommand['kind']): NonNullable<NonNullable<Config['graphQL']>['mutations']> => (graphql) => {
    const json = new graphql.GraphQLScalarType({ name: kind === 'read' ? 'QueryResult' : 'CommandResult' });
    const chosen = commands.filter((command) => command.kind === kind);
    const told = kind === 'read' ? reads.filter(({ graphql: description }) => description !== undefined) : [];
    return Object.fromEntries([
      ...chosen.map((command) => [graphqlName(command.name), graphqlField(graphql, json, command)] as const),
      ...told.map((read) => [graphqlName(read.name), readField(graphql, json, read)] as const),
    ]);
  };
  const withTasks = contribute(config, { workerTasks: [{ name: 'commands.forget-old-keys', at: '30 2 * * *', run: forgetOldKeys }] });
  return {
    ...withTasks,
    ...withReads(placeEndpoints({ ...config, collections: withHiddenAsMissing(config.collections) }, commands), reads),
    graphQL: { ...config.graphQL, queries: (graphql, made) => ({ ...hiddenAsMissingFields(made as never), ...fieldsOf('read')(graphql, made) }), mutations: fieldsOf('write') },
    hooks: {
      ...config.hooks,
      afterError: [
        ...(config.hooks?.afterError ?? []),
        answerTyped,
      ],
    },
  };
};
