import { entityToJSONSchema, type SanitizedCollectionConfig, type SanitizedConfig } from 'payload';
import { denyAll } from '../../hierarchical-access';
import type { Operation, Paths, Schema } from '../types';
import { refusals } from './responses';

const LANGUAGE = { $ref: '#/components/parameters/Language' };
const query = (name: string, schema: Schema, description: string): Schema => ({ name, in: 'query', required: false, schema, description });
const DEPTH = query('depth', { type: 'integer', minimum: 0, maximum: 2 }, 'How far relations are followed: 0 gives ids.');
const SELECT = { name: 'select', in: 'query', required: false, style: 'deepObject', explode: true, schema: { type: 'object', additionalProperties: true }, description: 'Only these fields: `select[title]=true`.' };
const LIST = [
  { name: 'where', in: 'query', required: false, style: 'deepObject', explode: true, schema: { type: 'object', additionalProperties: true }, description: 'Conditions on fields that are shown: `where[title][like]=…`.' },
  query('sort', { type: 'string' }, 'A field that is shown; `-` before it for the last first.'),
  query('limit', { type: 'integer', minimum: 1, maximum: 100 }, 'At most so many.'),
  query('page', { type: 'integer', minimum: 1 }, 'From 1.'),
  DEPTH, SELECT, LANGUAGE,
];
const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };

/**
 * Payload's schema of a collection, as answers have it: what a reader may not see is left out of them, so nothing but the id is always there;
 * a relation is an id, or the document where `depth` follows it.
 */
const asAnswered = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(asAnswered);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { required: _required, additionalProperties: _additional, ...rest } = schema as Record<string, unknown>;
  // Payload allows null beside the values of a choice, and leaves it out of their list.
  if (Array.isArray(rest.enum) && Array.isArray(rest.type) && rest.type.includes('null') && !rest.enum.includes(null)) rest.enum = [...(rest.enum as unknown[]), null];
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      name === '$ref' && typeof value === 'string' ? value.replace('#/definitions/', '#/components/schemas/') : name === 'enum' && Array.isArray(value) ? value : asAnswered(value),
    ]),
  );
};

const EMPTY: Schema = { type: 'null' };
/** Of a draft anything may still be missing, also what must be there before it goes on. */
const asDraft = (schema: Schema): Schema => {
  const { properties = {}, ...rest } = schema as { properties?: Record<string, Schema> };
  return { ...rest, properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, name === 'id' ? value : { anyOf: [value, EMPTY] }])) };
};

/** Payload's own of a sign-in collection; none of it is in any answer. */
const OF_SIGN_IN = ['hash', 'salt', 'password', 'resetPasswordToken', 'resetPasswordExpiration', 'resetPasswordRequestedAt', 'sessions', 'loginAttempts', 'lockUntil', '_verified', '_verificationToken', 'enableAPIKey', 'apiKey', 'apiKeyIndex'];

/** Without what no answer has: hidden fields, and what signs somebody in. */
const withoutHidden = (collection: SanitizedCollectionConfig, schema: Schema): Schema => {
  const hidden = new Set(collection.flattenedFields.flatMap((field) => ('hidden' in field && field.hidden === true && 'name' in field ? [field.name] : [])));
  const { properties = {}, ...rest } = schema as { properties?: Record<string, unknown> };
  return { ...rest, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !hidden.has(name) && !(collection.auth && OF_SIGN_IN.includes(name)))) };
};

const PAGED: Schema = Object.fromEntries([
  ...['totalDocs', 'limit', 'totalPages', 'page', 'pagingCounter'].map((name) => [name, { type: ['integer', 'null'] }] as const),
  ...['hasPrevPage', 'hasNextPage'].map((name) => [name, { type: 'boolean' }] as const),
  ...['prevPage', 'nextPage'].map((name) => [name, { type: ['integer', 'null'] }] as const),
]);

const json = (schema: Schema): Schema => ({ 'application/json': { schema } });
const answered = (description: string, schema: Schema): Schema => ({ 200: { description, content: json(schema) }, ...refusals });

/** What nobody ever may says so by one and the same function. */
const isOpen = (access: unknown): boolean => access !== denyAll.read;

const writes = (collection: SanitizedCollectionConfig, document: Schema): { list: Record<string, Operation>; one: Record<string, Operation> } => {
  const { slug, access, upload } = collection;
  const done: Schema = { type: 'object', properties: { message: { type: 'string' }, doc: document } };
  const body = { content: upload ? { 'multipart/form-data': { schema: { type: 'object', properties: { _payload: { type: 'string', contentMediaType: 'application/json' }, file: { type: 'string', contentMediaType: 'application/octet-stream' } } } } } : json(document) };
  const name = (verb: string): Operation => ({ operationId: `collections.${slug}.${verb}`, tags: [slug] });
  return {
    list: isOpen(access.create) ? { post: { ...name('create'), summary: 'Tạo mới', parameters: [LANGUAGE], requestBody: body, responses: { 201: { description: 'Made.', content: json(done) }, ...refusals } } } : {},
    one: {
      ...(isOpen(access.update) ? { patch: { ...name('update'), summary: 'Sửa', parameters: [ID, LANGUAGE], requestBody: body, responses: answered('Saved.', done) } } : {}),
      ...(isOpen(access.delete) ? { delete: { ...name('delete'), summary: 'Xóa', parameters: [ID, LANGUAGE], responses: answered('Gone.', document) } } : {}),
    },
  };
};

const readable = ({ slug, endpoints, access }: SanitizedCollectionConfig): boolean => !slug.startsWith('payload-') && endpoints !== false && isOpen(access.read);

/** Lists, counts and documents of the collections, and what may be written to them; what nobody ever may is not named. */
export const collectionPaths = (config: SanitizedConfig, api: string): { paths: Paths; schemas: Record<string, Schema> } => {
  const paths: Paths = {};
  const schemas: Record<string, Schema> = {};
  const definitions: Parameters<typeof entityToJSONSchema>[2] = new Map();
  for (const collection of config.collections) {
    const shown = withoutHidden(collection, asAnswered(entityToJSONSchema(config, collection, definitions, 'text')) as Schema);
    schemas[collection.slug] = collection.versions && collection.versions.drafts ? asDraft(shown) : shown;
    if (!readable(collection)) continue;
    const { slug } = collection;
    const document: Schema = { $ref: `#/components/schemas/${slug}` };
    const change = writes(collection, document);
    const name = (verb: string): Operation => ({ operationId: `collections.${slug}.${verb}`, tags: [slug] });
    paths[`${api}/${slug}`] = {
      get: { ...name('list'), summary: 'Danh sách', parameters: LIST, responses: answered('A page of what one may see.', { type: 'object', required: ['docs'], properties: { docs: { type: 'array', items: document }, ...PAGED } }) },
      ...change.list,
    };
    paths[`${api}/${slug}/count`] = { get: { ...name('count'), summary: 'Số lượng', parameters: [LIST[0], LANGUAGE], responses: answered('How many one may see.', { type: 'object', required: ['totalDocs'], properties: { totalDocs: { type: 'integer' } } }) } };
    paths[`${api}/${slug}/{id}`] = { get: { ...name('read'), summary: 'Chi tiết', parameters: [ID, DEPTH, SELECT, LANGUAGE], responses: answered('The document, as one may see it.', document) }, ...change.one };
  }
  for (const [name, schema] of definitions) schemas[name] = asAnswered(schema) as Schema;
  return { paths, schemas };
};
