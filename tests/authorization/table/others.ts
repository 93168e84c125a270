import { ADMINS, NOBODY, SOMEBODY, without } from './roles';
import type { Operation, Row } from './types';

const LISTS: readonly Operation[] = ['list', 'list-deep', 'count'];
const BY_ID: readonly Operation[] = ['by-id', 'by-id-deep', 'by-id-draft'];
const READS: readonly Operation[] = [...LISTS, ...BY_ID];
const WRITES: readonly Operation[] = ['create', 'update', 'delete', 'bulk-update', 'bulk-delete'];
const VERSIONS: readonly Operation[] = ['versions', 'version'];

/** Sign-ins: administrators see the accounts their subtree keeps; a person sees and names themself, nothing more. */
/** Payload 3.90 over GraphQL: docAccess meets a permission that is plainly `true` with an object type and answers 500. Nothing leaks. */
const GRAPHQL_PLAIN_YES = '; GraphQL docAccess answers 500 to a plain yes (Payload 3.90)';

export const users: readonly Row[] = [
  { collection: 'users', operation: 'unlock', role: 'any', place: 'any', state: 'any', expect: 'deny-403', graphql: 'absent', why: 'accounts are made, disabled and unlocked by commands (TRAPS 30, 31)' },
  { collection: 'users', operation: ['create', 'delete', 'bulk-delete'], role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'accounts are made, disabled and unlocked by commands (TRAPS 30, 31)' },
  { collection: 'users', operation: 'duplicate', role: 'any', place: 'any', state: 'any', expect: 'absent', why: 'accounts are made by command' },
  { collection: 'users', operation: VERSIONS, role: 'any', place: 'any', state: 'any', expect: 'deny-403', graphql: 'absent', why: 'accounts have no versions' },
  { collection: 'users', operation: 'permissions', role: ['disabled', 'anonymous'], place: 'any', state: 'any', expect: 'hidden', why: 'no power in force' },
  { collection: 'users', operation: 'any', role: ['disabled', 'anonymous'], place: 'any', state: 'any', expect: 'deny-403', why: 'an account that is off reads and changes nothing, not even itself' },
  { collection: 'users', operation: [...READS, 'update', 'bulk-update', 'permissions'], role: 'any', place: 'own', state: 'any', expect: 'allow', why: 'a person sees and names themself' },
  { collection: 'users', operation: READS, role: ADMINS, place: ['near', 'below'], state: 'any', expect: 'allow', why: 'administrators see the accounts their subtree keeps' },
  { collection: 'users', operation: 'permissions', role: ADMINS, place: ['near', 'below'], state: 'any', expect: 'read-only', why: 'others\' accounts change by command' },
  { collection: 'users', operation: [...LISTS, 'bulk-update', 'permissions'], role: 'any', place: 'any', state: 'any', expect: 'hidden', why: 'accounts of others are not there' },
  { collection: 'users', operation: BY_ID, role: 'any', place: 'any', state: 'any', expect: 'deny-404', why: 'accounts of others are not there' },
  { collection: 'users', operation: 'update', role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'nobody writes another\'s account' },
];

/** What work goes by: workflows, rules, calendar. */
const WORKED_BY = ['workflow-definitions', 'rules', 'calendar-days'];

/** What hangs on no organisation. */
export const common: readonly Row[] = [
  { collection: 'topics', operation: VERSIONS, role: 'any', place: 'any', state: 'any', expect: 'deny-403', graphql: 'absent', why: 'topics have no versions' },
  { collection: 'topics', operation: 'permissions', role: 'system-admin', place: 'any', state: 'any', expect: 'allow', graphql: 'deny-500', why: 'system administrators keep the topics of the city' + GRAPHQL_PLAIN_YES },
  { collection: 'topics', operation: [...WRITES, 'duplicate'], role: 'system-admin', place: 'any', state: 'any', expect: 'allow', why: 'system administrators keep the topics of the city' },
  { collection: 'topics', operation: [...WRITES, 'duplicate'], role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'system administrators keep the topics of the city' },
  { collection: 'topics', operation: READS, role: SOMEBODY, place: 'any', state: 'any', expect: 'allow', why: 'every reader sees the subjects' },
  { collection: 'topics', operation: 'permissions', role: SOMEBODY, place: 'any', state: 'any', expect: 'read-only', why: 'every reader sees the subjects of their line' },

  { collection: WORKED_BY, operation: WRITES, role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'definitions, rules and calendar are data that commands add, never edited (issue section 4)' },
  { collection: WORKED_BY, operation: 'duplicate', role: 'any', place: 'any', state: 'any', expect: 'absent', why: 'definitions are versioned by their own number' },
  { collection: WORKED_BY, operation: VERSIONS, role: 'any', place: 'any', state: 'any', expect: 'deny-403', graphql: 'absent', why: 'no Payload versions' },
  { collection: WORKED_BY, operation: READS, role: without(SOMEBODY, 'member'), place: 'any', state: 'any', expect: 'allow', why: 'who works here knows the path content takes' },
  { collection: WORKED_BY, operation: 'permissions', role: without(SOMEBODY, 'member'), place: 'any', state: 'any', expect: 'read-only', graphql: 'deny-500', why: 'who works here knows the path content takes' + GRAPHQL_PLAIN_YES },
  { collection: WORKED_BY, operation: READS, role: ['member', ...NOBODY], place: 'any', state: 'any', expect: 'deny-403', why: 'readers need it not' },
  { collection: WORKED_BY, operation: 'permissions', role: ['member', ...NOBODY], place: 'any', state: 'any', expect: 'hidden', why: 'readers need it not' },
  { collection: 'topics', operation: READS, role: NOBODY, place: 'any', state: 'any', expect: 'deny-403', why: 'the handbook serves members and holders of mandates' },
  { collection: 'topics', operation: 'permissions', role: NOBODY, place: 'any', state: 'any', expect: 'hidden', why: 'the handbook serves members and holders of mandates' },
];

/** The engine's own, and Payload's: nobody reads or writes them, system administrators included. */
export const internals: readonly Row[] = [
  { collection: ['contributions', 'media-uses'], operation: 'permissions', role: 'any', place: 'any', state: 'any', expect: 'hidden', graphql: 'absent', why: 'nobody reads or writes these' },
  { collection: ['contributions', 'media-uses'], operation: 'duplicate', role: 'any', place: 'any', state: 'any', expect: 'absent', why: 'nobody reads or writes these' },
  { collection: ['contributions', 'media-uses'], operation: 'any', role: 'any', place: 'any', state: 'any', expect: 'deny-403', graphql: 'absent', why: 'nobody reads or writes these' },
  { collection: ['payload-kv', 'payload-migrations'], operation: 'any', role: 'any', place: 'any', state: 'any', expect: 'absent', why: 'has no door at all' },

  // Preferences have doors by key only (see endpoints.ts); GraphQL has the usual fields.
  { collection: 'payload-preferences', operation: ['by-id', 'by-id-deep', 'by-id-draft'], role: 'anonymous', place: 'any', state: 'any', expect: 'hidden', graphql: 'deny-403', why: 'an id is no key of theirs' },
  { collection: 'payload-preferences', operation: ['by-id', 'by-id-deep', 'by-id-draft'], role: 'any', place: 'any', state: 'any', expect: 'hidden', graphql: 'deny-404', why: 'an id is no key of theirs; preferences of others are not there' },
  { collection: 'payload-preferences', operation: 'count', role: 'anonymous', place: 'any', state: 'any', expect: 'hidden', graphql: 'deny-403', why: '"count" is taken for a key of theirs' },
  { collection: 'payload-preferences', operation: 'count', role: 'any', place: 'any', state: 'any', expect: 'hidden', why: '"count" is taken for a key of theirs; none of others' },
  { collection: 'payload-preferences', operation: 'versions', role: 'any', place: 'any', state: 'any', expect: 'hidden', graphql: 'absent', why: '"versions" is taken for a key of theirs' },
  { collection: 'payload-preferences', operation: ['list', 'list-deep'], role: 'anonymous', place: 'any', state: 'any', expect: 'absent', graphql: 'deny-403', why: 'no account, no preferences' },
  { collection: 'payload-preferences', operation: ['list', 'list-deep', 'permissions'], role: 'any', place: 'any', state: 'any', expect: 'absent', graphql: 'hidden', why: 'preferences of others are not there' },
  { collection: 'payload-preferences', operation: 'version', role: 'any', place: 'any', state: 'any', expect: 'absent', why: 'no versions' },
  { collection: 'payload-preferences', operation: 'delete', role: 'anonymous', place: 'any', state: 'any', expect: 'deny-401', graphql: 'deny-403', why: 'no account, no preferences' },
  { collection: 'payload-preferences', operation: 'delete', role: 'any', place: 'any', state: 'any', expect: 'deny-404', graphql: 'deny-403', why: 'nobody writes another\'s preferences' },
  { collection: 'payload-preferences', operation: ['create', 'update', 'bulk-update', 'bulk-delete', 'duplicate'], role: 'any', place: 'any', state: 'any', expect: 'absent', graphql: 'deny-403', why: 'written by key only' },
];
