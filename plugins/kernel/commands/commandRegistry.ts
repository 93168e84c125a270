import type { Config, Plugin } from 'payload';
import { databaseError } from '../errors/databaseError';
import { commandEndpoint } from './commandEndpoint';
import { contributionsOf } from './contribute';
import { graphqlField, graphqlName } from './graphqlField';
import type { AnyCommand } from './types';

const assertUnique = (commands: AnyCommand[]): void => {
  const seen = new Set<string>();
  for (const key of commands.flatMap(({ name, rest }) => [name, `${rest.method} ${rest.path}`])) {
    if (seen.has(key)) throw new TypeError(`command registry: "${key}" is declared twice`);
    seen.add(key);
  }
};

/** Payload looks for a collection's endpoints in the collection when a path begins with its slug. */
const placeEndpoints = (config: Config, commands: AnyCommand[]): Pick<Config, 'collections' | 'endpoints'> => {
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

/**
 * Turns every contributed command into REST endpoints and GraphQL fields, and database refusals into
 * typed errors. Must be the last plugin of the list.
 */
export const commandRegistry = (): Plugin => (config) => {
  const { commands } = contributionsOf(config);
  assertUnique(commands);
  const fieldsOf = (kind: AnyCommand['kind']): NonNullable<NonNullable<Config['graphQL']>['mutations']> => (graphql) => {
    const json = new graphql.GraphQLScalarType({ name: kind === 'read' ? 'QueryResult' : 'CommandResult' });
    const chosen = commands.filter((command) => command.kind === kind);
    return Object.fromEntries(chosen.map((command) => [graphqlName(command.name), graphqlField(graphql, json, command)]));
  };
  return {
    ...config,
    ...placeEndpoints(config, commands),
    graphQL: { ...config.graphQL, queries: fieldsOf('read'), mutations: fieldsOf('write') },
    hooks: {
      ...config.hooks,
      afterError: [
        ...(config.hooks?.afterError ?? []),
        ({ error, req }) => {
          const typed = databaseError(req, error);
          return typed && { status: typed.status, response: { errors: [{ name: typed.name, message: typed.message, data: typed.data }] } };
        },
      ],
    },
  };
};
