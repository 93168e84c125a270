import type { SanitizedCollectionConfig } from 'payload';

import type { Answer, Client } from '../../support/client';
import { queryRules } from '../table/queries';
import { ACTORS } from '../world/actors';
import type { World } from '../world/world';
import { collectionOf } from './graphql';

const PLAIN = ['text', 'textarea', 'number', 'date', 'select', 'email', 'checkbox', 'json'];

/** A relation to one collection, and the collection it leads to. */
type Step = { field: string; to: string; many: boolean };
export type Question = { collection: string; step: Step | undefined; field: string; secret: boolean; username: string };

const stepsOf = ({ flattenedFields }: SanitizedCollectionConfig): Step[] =>
  flattenedFields.flatMap((field) =>
    (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string' ? [{ field: field.name, to: field.relationTo, many: field.hasMany === true }] : [],
  );

const namesIn = (collection: SanitizedCollectionConfig): string[] =>
  collection.flattenedFields.filter((field) => PLAIN.includes(field.type) && !('hidden' in field && field.hidden)).map((field) => ('name' in field ? field.name : ''));

export const questionsOf = ({ house: { config } }: World): Question[] =>
  config.collections
    .filter(({ endpoints }) => Array.isArray(endpoints) && endpoints.length > 0)
    .flatMap((collection) =>
      [undefined, ...stepsOf(collection)].flatMap((step) => {
        const target = step ? step.to : collection.slug;
        const secrets = queryRules.secret[target] ?? [];
        const open = step ? namesIn(collectionOf(config, target)).filter((name) => !secrets.includes(name)) : [];
        return [...secrets.map((field) => ({ field, secret: true })), ...open.map((field) => ({ field, secret: false }))].flatMap(({ field, secret }) =>
          queryRules.asked.map((username): Question => ({ collection: collection.slug, step, field, secret, username })),
        );
      }),
    );

type Doc = { id: string } & Record<string, unknown>;
const docsOf = ({ status, body }: Answer): Doc[] | undefined => (status === 200 ? (body as { docs: Doc[] }).docs : undefined);

const related = (doc: Doc, { field }: Step): string[] => {
  const value = doc[field];
  return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
};

const readable = new Map<string, Promise<boolean>>();
const mayRead = (client: Client, username: string, collection: string, id: string): Promise<boolean> => {
  const key = [username, collection, id].join('|');
  const known = readable.get(key) ?? client.get(`/api/${collection}/${id}?depth=0&draft=true`).then(({ status }) => status === 200);
  readable.set(key, known);
  return known;
};

export const nameOfQuestion = ({ collection, step, field, username }: Question): string => `${collection}: ${step ? `${step.field}.` : ''}${field} as ${username}`;

/** Asks and orders; answers what it found out that it should not have. */
export const attemptQuestion = async (question: Question, world: World): Promise<string | undefined> => {
  const { collection, step, field, secret, username } = question;
  const actor = ACTORS.find((each) => each.username === username);
  const client = actor && world.clients.get(actor);
  if (!client) throw new Error(`nobody called ${username}`);
  const path = step ? `${step.field}.${field}` : field;
  const base = `/api/${collection}?depth=0&limit=100`;
  const all = await client.get(`${base}&draft=false`);
  // Who may not read the collection at all is refused before any question.
  if (all.status !== 200) return undefined;
  const found = await Promise.all([client.get(`${base}&where[${path}][exists]=true`), client.get(`${base}&where[${path}][not_equals]=khong-co`)]);
  const [up, down] = await Promise.all([client.get(`${base}&sort=${path}`), client.get(`${base}&sort=-${path}`)]);
  const name = nameOfQuestion(question);
  const order = (answer: Answer): string => (docsOf(answer) ?? []).map(({ id }) => id).join();
  if (secret) {
    if (found.some(({ status }) => status === 200)) return `${name}: a secret can be asked for`;
    if (up.status === 200 && down.status === 200 && order(up) !== order(down)) return `${name}: order tells of a secret`;
    return undefined;
  }
  if (!step) return undefined;
  const hiddenFrom = async (docs: Doc[]): Promise<Doc[]> => {
    const out: Doc[] = [];
    for (const doc of docs) {
      const ids = related(doc, step);
      const seen = await Promise.all(ids.map((id) => mayRead(client, username, step.to, id)));
      if (ids.length > 0 && !seen.includes(true)) out.push(doc);
    }
    return out;
  };
  for (const answer of found) {
    const unseen = await hiddenFrom(docsOf(answer) ?? []);
    if (unseen.length > 0) return `${name}: ${unseen.length} rows are found by what is not readable`;
  }
  const [rising, falling] = [await hiddenFrom(docsOf(up) ?? []), await hiddenFrom(docsOf(down) ?? [])];
  const values = new Set(rising.flatMap((doc) => related(doc, step)));
  const ids = (docs: Doc[]): string => docs.map(({ id }) => id).join();
  if (values.size > 1 && ids(rising) !== ids(falling)) return `${name}: order tells of what is not readable`;
  return undefined;
};

