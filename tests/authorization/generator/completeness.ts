import { contributionsOf, graphqlName } from '../../../plugins/kernel';
import { ROLES } from '../../../plugins/hierarchical-access';
import { endpoints as ENDPOINTS } from '../table/endpoints';
import { ACTORS } from '../world/actors';
import type { World } from '../world/world';
import { graphqlNames } from './graphql';

/** Doors that the table's operations go through. */
const COVERED = [
  'get /count', 'post /', 'delete /', 'delete /:id', 'post /access/:id?', 'post /access/:id', 'get /versions', 'get /', 'get /:id', 'get /versions/:id', 'post /versions/:id',
  'patch /', 'patch /:id', 'post /:id/duplicate', 'get /file/:filename', 'post /unlock',
];

/** `/users/verify/x` stands for `/users/verify/:id`. */
const rowFits = (method: string, path: string): boolean =>
  ENDPOINTS.some((row) => {
    const pattern = new RegExp(`^${path.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`);
    return row.method === method && pattern.test(row.path.split('?')[0] ?? '');
  });

/** REST doors of the built configuration that no row speaks of. */
export const endpointsWithoutRow = ({ house: { config } }: World): string[] => {
  const missing: string[] = [];
  for (const collection of config.collections) {
    for (const { method, path, custom } of collection.endpoints || []) {
      if (custom?.command || COVERED.includes(`${method} ${path}`) || rowFits(method, `/${collection.slug}${path}`)) continue;
      missing.push(`${method} /${collection.slug}${path}`);
    }
  }
  for (const { method, path, custom } of config.endpoints ?? []) if (!custom?.command && !rowFits(method, path)) missing.push(`${method} ${path}`);
  for (const { slug } of config.globals) missing.push(`global ${slug}`);
  return missing;
};

/** Fields of Query and Mutation that no row speaks of. */
export const graphqlFieldsWithoutRow = async ({ house, clients }: World): Promise<string[]> => {
  const client = [...clients].find(([{ role }]) => role === 'system-admin')?.[1];
  const { body } = (await client?.graphql('{ __schema { queryType { fields { name } } mutationType { fields { name } } } }')) ?? { body: undefined };
  const { queryType, mutationType } = body.data.__schema as Record<'queryType' | 'mutationType', { fields: { name: string }[] }>;
  const known = new Set<string>([
    ...contributionsOf(house.config).commands.map(({ name }) => graphqlName(name)),
    ...ENDPOINTS.flatMap(({ graphql }) => (graphql ? [graphql.field] : [])),
    ...house.config.collections.flatMap((collection) => {
      const names = graphqlNames(collection);
      if (!names) return [];
      const { one, many } = names;
      return [one, many, `count${many}`, `docAccess${one}`, `version${one}`, `versions${many}`, `create${one}`, `update${one}`, `delete${one}`, `duplicate${one}`, `restoreVersion${one}`, `unlock${one}`];
    }),
  ]);
  return [...queryType.fields, ...mutationType.fields].map(({ name }) => name).filter((name) => !known.has(name));
};

/** Collections without anything to ask for, and roles nobody tries. */
export const withoutFixture = ({ house: { config }, items }: World): string[] => [
  ...config.collections.map(({ slug }) => slug).filter((slug) => !items.some(({ collection }) => collection === slug)),
  ...ROLES.filter((role) => !ACTORS.some((actor) => actor.role === role)).map((role) => `role ${role}`),
];
