import { ADMINS, BOARD, CELL_LEADERS, NOBODY, OVERSEERS, SOMEBODY, WRITERS, without } from './roles';
import type { Operation, Place, Role, Row } from './types';

const LISTS: readonly Operation[] = ['list', 'list-deep', 'count'];
const BY_ID: readonly Operation[] = ['by-id', 'by-id-deep', 'by-id-draft'];
const READS: readonly Operation[] = [...LISTS, ...BY_ID];
/** Where a role that reaches its subtree reads. */
const SUBTREE: readonly Place[] = ['near', 'below', 'come-up'];
const MEMBER_KEEPERS: readonly Role[] = [...OVERSEERS, ...CELL_LEADERS];
const MANDATE_READERS: readonly Role[] = [...ADMINS, 'committee-secretary'];
/** Holders of a mandate who, as such, oversee nothing. */
const BESIDE = (...readers: Role[]): Role[] => without(SOMEBODY, ...readers);

export const REGISTERS = [
  'organizations', 'organization-periods', 'members', 'memberships', 'transfers', 'mandates', 'groups', 'group-members', 'audit-events',
  'source-sites', 'approval-cases', 'approval-decisions', 'approval-overrides', 'approval-comments', 'approval-delegations', 'tombstones', 'withdrawal-orders', 'publication-offers', 'notifications',
  'editorial-boards', 'board-seats', 'workflow-choices',
] as const;

const reading = (collection: string | readonly string[], role: Row['role'], place: Row['place'], why: string): Row[] => [
  { collection, operation: READS, role, place, state: 'any', expect: 'allow', why },
  { collection, operation: 'permissions', role, place, state: 'any', expect: 'read-only', why: `${why}; written by commands only` },
];
/** Their access asks the database: 404 by id, absent from lists. */
const elsewhere = (collection: string | readonly string[], role: Row['role'], why: string): Row[] => [
  { collection, operation: LISTS, role, place: 'any', state: 'any', expect: 'hidden', why },
  { collection, operation: BY_ID, role, place: 'any', state: 'any', expect: 'deny-404', why },
  { collection, operation: 'permissions', role, place: 'any', state: 'any', expect: 'hidden', why },
];
/** Their access is plainly false. */
const shut = (collection: string | readonly string[], role: Row['role'], why: string): Row[] => [
  { collection, operation: READS, role, place: 'any', state: 'any', expect: 'deny-403', why },
  { collection, operation: 'permissions', role, place: 'any', state: 'any', expect: 'hidden', why },
];

const SELF = ['members', 'mandates', 'group-members'];
/** Who sits on a board, and which path was chosen. */
const BOARD_RECORD = ['editorial-boards', 'board-seats', 'workflow-choices'];
const APPROVAL = ['approval-cases', 'approval-decisions', 'approval-overrides', 'approval-comments'];

/** Registers: commands write them, and nobody else (DECISIONS.md 10, 22); who reads which rows stands here. */
export const registers: readonly Row[] = [
  { collection: REGISTERS, operation: ['create', 'update', 'delete', 'bulk-update', 'bulk-delete'], role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'registers are written by commands only' },
  { collection: REGISTERS, operation: 'duplicate', role: 'any', place: 'any', state: 'any', expect: 'absent', why: 'registers are written by commands only' },
  { collection: REGISTERS, operation: ['versions', 'version'], role: 'any', place: 'any', state: 'any', expect: 'deny-403', graphql: 'absent', why: 'registers have no Payload versions (DECISIONS 3)' },

  ...reading('organizations', [...OVERSEERS, ...CELL_LEADERS], ['near', 'above', 'below'], 'own chain up to the root, and what they oversee'),
  ...reading('organizations', SOMEBODY, ['advisory', 'advisory-below'], 'the bodies that serve their chain are named: readers learn who answers for an item'),
  ...reading('organizations', without(SOMEBODY, ...OVERSEERS, ...CELL_LEADERS), ['near', 'above'], 'own chain up to the root'),
  ...shut('organizations', NOBODY, 'no power in force'),
  ...elsewhere('organizations', SOMEBODY, 'nobody sees a foreign branch'),

  ...reading('organization-periods', OVERSEERS, SUBTREE, 'history of the organisations they oversee'),
  ...elsewhere('organization-periods', OVERSEERS, 'not of their subtree'),
  ...shut('organization-periods', [...NOBODY, ...BESIDE(...OVERSEERS)], 'they oversee nothing; one organisation\'s history is a command\'s answer'),

  ...shut('notifications', ['disabled', 'anonymous'], 'an account that is off reads nothing, not even what it was told'),
  ...reading('notifications', 'any', 'own', 'what they were told themselves'),
  ...elsewhere('notifications', 'any', 'nobody reads another\'s inbox, system administrators included'),

  ...shut(SELF, ['disabled', 'anonymous'], 'an account that is off reads nothing, not even about itself'),
  ...reading(SELF, 'any', 'own', 'a person reads what is about them (RULES 4, request desk)'),
  ...reading('members', MEMBER_KEEPERS, SUBTREE, 'overseers, and the cell\'s own leaders'),
  ...reading('mandates', MANDATE_READERS, SUBTREE, 'who decides on mandates sees them (Seed 4529, Điều 6, 9)'),
  ...reading('group-members', ADMINS, SUBTREE, 'administrators keep the groups'),
  ...elsewhere(SELF, 'any', 'not about them, not of an organisation they oversee'),

  ...reading(['memberships', 'transfers'], MEMBER_KEEPERS, SUBTREE, 'overseers, and the cell\'s own leaders; the side a transfer goes to reads it once it was sent (plugins/member-profiles/transfers/tests)'),
  ...elsewhere(['memberships', 'transfers'], MEMBER_KEEPERS, 'not of their subtree'),
  ...shut(['memberships', 'transfers'], 'any', 'they oversee no cell'),

  ...reading('groups', ADMINS, SUBTREE, 'administrators keep the groups'),
  ...elsewhere('groups', ADMINS, 'not of their subtree'),
  ...shut('groups', 'any', 'they keep no groups'),
  ...reading('audit-events', ADMINS, SUBTREE, 'administrators read the log of their subtree'),
  ...elsewhere('audit-events', ADMINS, 'not of their subtree'),
  ...shut('audit-events', 'any', 'the log is for administrators'),

  ...shut(APPROVAL, ['disabled', 'anonymous'], 'an account that is off reads nothing'),
  ...reading(['approval-decisions', 'approval-overrides', 'approval-comments'], 'any', 'own', 'what they decided, asked for or said themselves'),
  ...reading(APPROVAL, WRITERS, 'near', 'the owner\'s board follows its cases'),
  ...reading(APPROVAL, BOARD, 'come-up', 'the case came up to their board: it decides on it'),
  ...reading(APPROVAL, ADMINS, SUBTREE, 'administrators see their subtree'),
  ...elsewhere(['approval-decisions', 'approval-overrides', 'approval-comments'], 'any', 'a board is told of its own cases only: no unpublished text leaves it (RULES 3)'),
  ...elsewhere('approval-cases', [...WRITERS, ...ADMINS], 'a board is told of its own cases only: no unpublished text leaves it (RULES 3)'),
  ...shut('approval-cases', 'any', 'they are on no board'),

  ...shut('approval-delegations', ['disabled', 'anonymous'], 'an account that is off reads nothing'),
  ...reading('approval-delegations', BOARD, 'near', 'the board knows who decides for whom'),
  ...reading('approval-delegations', ADMINS, SUBTREE, 'administration of the organisation'),
  ...elsewhere('approval-delegations', 'any', 'who is away elsewhere is not their affair'),

  ...reading('withdrawal-orders', WRITERS, 'near', 'the owner\'s board is told what it must take down'),
  ...reading('withdrawal-orders', [...ADMINS, 'editorial-approver'], SUBTREE, 'administration, and every board that may take it down'),
  ...elsewhere('withdrawal-orders', [...WRITERS, ...ADMINS], 'not of their subtree'),
  ...shut('withdrawal-orders', 'any', 'they are on no board'),

  ...reading('publication-offers', WRITERS, 'near', 'the owner\'s board knows what it offered upward'),
  ...reading('publication-offers', ADMINS, SUBTREE, 'administration over the owner'),
  ...elsewhere('publication-offers', [...WRITERS, ...ADMINS], 'an offer is between the owner and the board it was made to (that board: plugins/editorial-workflow/offers/tests)'),
  ...shut('publication-offers', 'any', 'they are on no board'),

  ...reading('source-sites', WRITERS, ['near', 'above'], 'who writes may copy from sites of their organisation and of those above it'),
  ...reading('source-sites', [...ADMINS, 'editorial-approver'], ['near', 'below', 'advisory-below'], 'the board\'s head and administration keep the sites of their subtree'),
  ...elsewhere('source-sites', [...WRITERS, ...ADMINS], 'not of their line'),
  ...shut('source-sites', 'any', 'they copy nothing'),

  ...reading(BOARD_RECORD, OVERSEERS, SUBTREE, 'who oversees an organisation knows its board and its paths'),
  ...reading(BOARD_RECORD, WRITERS, 'near', 'who works on its content'),
  ...elsewhere(BOARD_RECORD, [...OVERSEERS, ...WRITERS], 'not of their organisation, not of their subtree'),
  ...shut(BOARD_RECORD, 'any', 'they work on no content and oversee nothing'),

  ...reading('tombstones', OVERSEERS, ['near', 'below', 'above', 'advisory', 'advisory-below'], 'what was live in their subtree or for them is gone'),
  ...reading('tombstones', SOMEBODY, ['near', 'above', 'advisory', 'advisory-below'], 'readers learn that what they could read is gone (issue section 4)'),
  ...shut('tombstones', NOBODY, 'they could read nothing'),
  ...elsewhere('tombstones', 'any', 'they could not read it'),
];
