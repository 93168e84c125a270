import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload';

export type Names = { one: string; many: string };

/** Names of a collection in GraphQL, or undefined when it has none. */
export const graphqlNames = ({ graphQL, slug }: SanitizedCollectionConfig): Names | undefined => {
  if (graphQL === false) return undefined;
  if (typeof graphQL === 'object' && graphQL.singularName && graphQL.pluralName) return { one: graphQL.singularName, many: graphQL.pluralName };
  const pascal = slug.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  return pascal.endsWith('s') ? { one: pascal.slice(0, -1), many: pascal } : { one: pascal, many: `${pascal}s` };
};

/** The field of each collection that carries the texts only its readers may see. */
const TELLING: Record<string, string> = {
  news: 'source', documents: 'source', pages: 'source', bulletins: 'source', 'source-sites': 'name', media: 'source', users: 'email', mandates: 'decisionNumber', groups: 'name',
  members: 'fullName', transfers: 'destinationOutside', 'approval-cases': 'title', 'approval-overrides': 'reason', 'approval-comments': 'text', 'approval-delegations': 'reason', 'withdrawal-orders': 'reason', 'publication-offers': 'note', 'editorial-boards': 'decisionNumber', 'board-seats': 'decisionNumber', 'workflow-choices': 'reason', organizations: 'name', 'payload-kv': 'key', 'payload-preferences': 'key', topics: 'name',
};
const telling = (slug: string): string => (TELLING[slug] ? `id ${TELLING[slug]}` : 'id');

/** What to ask of a document; `deep` follows every relation one step. */
export const selection = (collection: SanitizedCollectionConfig, deep: boolean): string => {
  if (!deep) return telling(collection.slug);
  const relations = collection.flattenedFields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string' ? [`${field.name} { ${telling(field.relationTo)} }`] : [],
  );
  return [telling(collection.slug), ...relations].join(' ');
};

export const collectionOf = (config: SanitizedConfig, slug: string): SanitizedCollectionConfig => {
  const found = config.collections.find((collection) => collection.slug === slug);
  if (!found) throw new Error(`no collection ${slug}`);
  return found;
};
