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
const WHICH = { name: 'where', in: 'query', required: true, style: 'deepObject', explode: true, schema: { type: 'object', additionalProperties: true }, description: 'Which of them: `where[id][in]=…`. Without it nothing is changed.' };
const DRAFT = query('draft', { type: 'boolean' }, 'The newest draft in the place of what is live, for whoever may see or write it.');
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

const page = (of: Schema): Schema => ({ type: 'object', required: ['docs'], properties: { docs: { type: 'array', items: of }, ...PAGED } });
const json = (schema: Schema): Schema => ({ 'application/json': { schema } });
const answered = (description: string, schema: Schema): Schema => ({ 200: { description, content: json(schema) }, ...refusals });

/** What nobody ever may says so by one and the same function. */
const isOpen = (access: unknown): boolean => access !== denyAll.read;

const done = (doc: Schema): Schema => ({ type: 'object', required: ['doc'], properties: { message: { type: 'string' }, doc } });
/** A bulk change is whole or not at all: what is refused is told by `bulk.refused`. */
const doneAll = (doc: Schema): Schema => ({ type: 'object', required: ['docs', 'errors'], properties: { message: { type: 'string' }, docs: { type: 'array', items: doc }, errors: { type: 'array', maxItems: 0 } } });

const draftsOf = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions && versions.drafts);

/** What stood before, and the newest draft. */
const versionPaths = (collection: SanitizedCollectionConfig, at: string, document: Schema): Paths => {
  const { slug, access, versions } = collection;
  if (!versions || !isOpen(access.readVersions)) return {};
  const version: Schema = {
    type: 'object', required: ['id', 'version'],
    properties: { id: ID.schema, parent: { anyOf: [ID.schema, document, EMPTY] }, version: document, createdAt: { type: 'string', format: 'date-time' }, updatedAt: { type: 'string', format: 'date-time' }, latest: { type: ['boolean', 'null'] }, autosave: { type: ['boolean', 'null'] } },
  };
  const name = (verb: string): Operation => ({ operationId: `collections.${slug}.${verb}`, tags: [slug] });
  return {
    [`${at}/versions`]: { get: { ...name('versions'), summary: 'Các phiên bản', parameters: LIST, responses: answered('A page of the versions one may see: `where[parent][equals]=…` for those of one document.', page(version)) } },
    [`${at}/versions/{id}`]: {
      get: { ...name('version'), summary: 'Một phiên bản', parameters: [ID, DEPTH, SELECT, LANGUAGE], responses: answered('The version, as one may see it.', version) },
      ...(isOpen(access.update) ? { post: { ...name('restore'), summary: 'Lấy lại một phiên bản', parameters: [ID, ...(draftsOf(collection) ? [DRAFT] : []), LANGUAGE], responses: answered('The document with the version’s text, and a message.', document) } } : {}),
    },
  };
};

const writes = (collection: SanitizedCollectionConfig, document: Schema): { list: Record<string, Operation>; one: Record<string, Operation>; copy: Record<string, Operation> } => {
  const { slug, access, upload } = collection;
  const body = { content: upload ? { 'multipart/form-data': { schema: { type: 'object', properties: { _payload: { type: 'string', contentMediaType: 'application/json' }, file: { type: 'string', contentMediaType: 'application/octet-stream' } } } } } : json(document) };
  const draft = draftsOf(collection) ? [DRAFT] : [];
  const name = (verb: string): Operation => ({ operationId: `collections.${slug}.${verb}`, tags: [slug] });
  return {
    list: {
      ...(isOpen(access.create) ? { post: { ...name('create'), summary: 'Tạo mới', parameters: [...draft, LANGUAGE], requestBody: body, responses: { 201: { description: 'Made.', content: json(done(document)) }, ...refusals } } } : {}),
      ...(isOpen(access.update) && collection.disableBulkEdit !== true ? { patch: { ...name('update-many'), summary: 'Sửa nhiều mục', parameters: [WHICH, LANGUAGE], requestBody: { content: json(document) }, responses: answered('All of them are saved.', doneAll(document)) } } : {}),
      ...(isOpen(access.delete) ? { delete: { ...name('delete-many'), summary: 'Xóa nhiều mục', parameters: [WHICH, LANGUAGE], responses: answered('All of them are gone.', doneAll(document)) } } : {}),
    },
    one: {
      ...(isOpen(access.update) ? { patch: { ...name('update'), summary: 'Sửa', parameters: [ID, ...draft, LANGUAGE], requestBody: body, responses: answered('Saved.', done(document)) } } : {}),
      ...(isOpen(access.delete) ? { delete: { ...name('delete'), summary: 'Xóa', parameters: [ID, LANGUAGE], responses: answered('Gone.', done(document)) } } : {}),
    },
    copy: isOpen(access.create) && collection.disableDuplicate !== true ? { post: { ...name('duplicate'), summary: 'Tạo bản sao', parameters: [ID, LANGUAGE], requestBody: { content: json(document) }, responses: answered('The copy, with what was sent in it.', done(document)) } } : {},
  };
};

const readable = ({ slug, endpoints, access }: SanitizedCollectionConfig): boolean => !slug.startsWith('payload-') && endpoints !== false && isOpen(access.read);

/** Lists, counts, documents and versions of the collections, and what may be written to them, one or many; what nobody ever may is not named. */
export const collectionPaths = (config: SanitizedConfig, api: string): { paths: Paths; schemas: Record<string, Schema> } => {
  const paths: Paths = {};
  const schemas: Record<string, Schema> = {};
  const definitions: Parameters<typeof entityToJSONSchema>[2] = new Map();
  for (const collection of config.collections) {
    const shown = withoutHidden(collection, asAnswered(entityToJSONSchema(config, collection, definitions, 'text')) as Schema);
    schemas[collection.slug] = draftsOf(collection) ? asDraft(shown) : shown;
    if (!readable(collection)) continue;
    const { slug } = collection;
    const document: Schema = { $ref: `#/components/schemas/${slug}` };
    const change = writes(collection, document);
    const draft = draftsOf(collection) ? [DRAFT] : [];
    const name = (verb: string): Operation => ({ operationId: `collections.${slug}.${verb}`, tags: [slug] });
    paths[`${api}/${slug}`] = {
      get: { ...name('list'), summary: 'Danh sách', parameters: [...LIST, ...draft], responses: answered('A page of what one may see.', page(document)) },
      ...change.list,
    };
    paths[`${api}/${slug}/count`] = { get: { ...name('count'), summary: 'Số lượng', parameters: [LIST[0], LANGUAGE], responses: answered('How many one may see.', { type: 'object', required: ['totalDocs'], properties: { totalDocs: { type: 'integer' } } }) } };
    paths[`${api}/${slug}/{id}`] = { get: { ...name('read'), summary: 'Chi tiết', parameters: [ID, DEPTH, SELECT, ...draft, LANGUAGE], responses: answered('The document, as one may see it.', document) }, ...change.one };
    if (Object.keys(change.copy).length > 0) paths[`${api}/${slug}/{id}/duplicate`] = change.copy;
    Object.assign(paths, versionPaths(collection, `${api}/${slug}`, document));
  }
  for (const [name, schema] of definitions) schemas[name] = asAnswered(schema) as Schema;
  return { paths, schemas };
};
