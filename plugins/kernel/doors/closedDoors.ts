import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload';
import { fail } from '../errors/kernelErrors';
import { deletePreference } from './deletePreference';
import { withGuardedQueries } from './queries/guardQueries';
import { withWholeBulk } from './refuseHalfDone';
import { withReadableParams } from './readableParams';

const never = (): boolean => false;

/** Every key answered: what Payload left open or unset on its own collections is closed (TRAPS.md 14, 30). */
const closed = { create: never, read: never, readVersions: never, update: never, delete: never, unlock: never, admin: never };

/** Payload's own collections, which no plugin sees: they are added after the last one. */
const OWN = /^payload-/;
const PREFERENCES = 'payload-preferences';
const PREFERENCE_KB = 64;

/** The whole of a preference is a list's columns and filters; without a limit it would be free storage. */
const limited = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const text = (await req.text?.()) ?? '';
    if (Buffer.byteLength(text) > PREFERENCE_KB * 1024) throw fail(req, 'input.too-large', { limit: PREFERENCE_KB });
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      throw fail(req, 'input.not-json');
    }
    return endpoint.handler(Object.assign(req, { json: () => Promise.resolve(body) }));
  },
});

const closeOwn = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => {
  if (collection.slug !== PREFERENCES) return { ...collection, access: { ...collection.access, ...closed }, endpoints: false, graphQL: false };
  const { read, delete: remove } = collection.access;
  const endpoints = (collection.endpoints || [])
    .filter(({ path }) => path === '/:key')
    .map((endpoint) => (endpoint.method === 'post' ? limited(endpoint) : endpoint.method === 'delete' ? { ...endpoint, handler: deletePreference(PREFERENCES) } : endpoint));
  // A person's own preferences, by key: Payload's functions name the owner; its handlers write without asking `create` or `update`.
  return { ...collection, access: { ...collection.access, ...closed, read, delete: remove }, endpoints };
};

/** The first visitor would become administrator; the first administrator is made by command (TRAPS.md 20). */
const withoutFirstRegister = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig =>
  collection.auth && collection.endpoints
    ? { ...collection, endpoints: collection.endpoints.filter(({ path }) => path !== '/first-register') }
    : collection;

/** Payload offers to restore versions where none are kept, and fails at the attempt. */
const withoutAbsentVersions = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig =>
  collection.endpoints && !collection.versions
    ? { ...collection, endpoints: collection.endpoints.filter(({ method, path }) => method !== 'post' || path !== '/versions/:id') }
    : collection;

const withCheckedParams = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig =>
  collection.endpoints ? { ...collection, endpoints: collection.endpoints.map(withReadableParams) } : collection;

const guarded = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => withWholeBulk(withGuardedQueries(withCheckedParams(withoutAbsentVersions(withoutFirstRegister(collection)))));

/** Closes, on the built configuration, the doors that Payload opens by itself and this product has no use for. */
export const closedDoors = async (built: Promise<SanitizedConfig> | SanitizedConfig): Promise<SanitizedConfig> => {
  const config = await built;
  return {
    ...config,
    collections: config.collections.map((collection) => (OWN.test(collection.slug) ? closeOwn(collection) : guarded(collection))),
  };
};
