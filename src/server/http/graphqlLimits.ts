import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import type { answer } from '../say';

const TOKENS = 4000;
const DEPTH = 12;
const FIELDS = 600;
const ROOT_FIELDS = 20;
/** They go through the counted and queued REST doors only (TRAPS.md 34, 35): signing in, and whatever hashes a password. */
const SIGN_IN = /^((login|forgotPassword|resetPassword|unlock|verifyEmail)[A-Z]|users(ChangePassword|SetPassword|Create)$)/;
/** The schema is told in docs/api.md; asked for here it is the cheapest map for an attacker, and the dearest query. */
const SCHEMA = /^__(schema|type)$/;

type Refusal = { key: Parameters<typeof answer>[1]; limit?: number };
type Size = { depth: number; fields: number };

const read = (query: string): DocumentNode | undefined => {
  try {
    return parse(query, { maxTokens: TOKENS });
  } catch {
    return undefined;
  }
};

/** Measures with every fragment written out where it is used, each measured once; one that holds itself is endless. */
const createMeasure = (document: DocumentNode) => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const known = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, { depth: Infinity, fields: Infinity });
    const size = measure(fragments.get(name)?.selectionSet);
    known.set(name, size);
    return size;
  };

  const measure = (set: SelectionSetNode | undefined): Size => {
    const total: Size = { depth: 0, fields: 0 };
    for (const each of set?.selections ?? []) {
      const own = each.kind === Kind.FIELD ? 1 : 0;
      const inner = each.kind === Kind.FRAGMENT_SPREAD ? ofFragment(each.name.value) : measure(each.selectionSet);
      total.depth = Math.max(total.depth, inner.depth + own);
      total.fields += inner.fields + own;
    }
    return total;
  };
  return measure;
};

/** Names of the fields asked for at the top, through fragments too (a fragment on the root type counts as top). */
const rootNames = (document: DocumentNode): string[] =>
  document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION || each.kind === Kind.FRAGMENT_DEFINITION ? namesIn(each.selectionSet) : [],
  );

const namesIn = (set: SelectionSetNode): string[] =>
  set.selections.flatMap((each) =>
    each.kind === Kind.FIELD ? [each.name.value] : each.kind === Kind.INLINE_FRAGMENT ? namesIn(each.selectionSet) : [],
  );

const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

/** @returns why a query is not run, or undefined when it may */
export const refuseGraphql = (body: unknown): Refusal | undefined => {
  const query =
    typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as { query?: unknown }).query : undefined;
  if (typeof query !== 'string') return { key: 'graphql.notJson' };
  const document = read(query);
  if (document === undefined) return { key: 'graphql.syntax' };
  const measure = createMeasure(document);
  for (const operation of operationsOf(document)) {
    // There is nothing to subscribe to, and Payload fails at the attempt.
    if (operation.operation === 'subscription') return { key: 'graphql.syntax' };
    const { depth, fields } = measure(operation.selectionSet);
    if (depth > DEPTH) return { key: 'graphql.tooDeep', limit: DEPTH };
    if (fields > FIELDS) return { key: 'graphql.tooMany', limit: FIELDS };
    if (namesIn(operation.selectionSet).length > ROOT_FIELDS) return { key: 'graphql.tooManyRoots', limit: ROOT_FIELDS };
  }
  const names = rootNames(document);
  if (names.some((name) => SCHEMA.test(name))) return { key: 'graphql.schema' };
  return names.some((name) => SIGN_IN.test(name)) ? { key: 'graphql.signIn' } : undefined;
};
