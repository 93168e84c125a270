import { ADMINS, NOBODY, OVERSEERS, READERS_ONLY, WRITERS } from './roles';
import type { Operation, Place, Role, Row } from './types';

const CONTENT = ['news', 'documents', 'pages', 'bulletins'];
/** Reading what is live. */
const LIVE_READS: readonly Operation[] = ['list', 'list-deep', 'by-id', 'by-id-deep'];
const LISTS: readonly Operation[] = ['list', 'list-deep', 'list-draft', 'count'];
const READS: readonly Operation[] = [...LISTS, 'by-id', 'by-id-deep', 'by-id-draft'];
const UNPUBLISHED = ['draft', 'withdrawn'] as const;
const CHANGES: readonly Operation[] = ['create', 'update', 'restore', 'delete', 'version'];
const BULK: readonly Operation[] = ['bulk-delete', 'versions'];

/** Who writes where: a board at exactly its organisation, administrators in their subtree (issue section 3). */
const HOLDERS: readonly (readonly [readonly Role[], readonly Place[]])[] = [
  [WRITERS, ['near']],
  [ADMINS, ['near', 'below', 'advisory-below']],
];

/** News, documents and pages: owned by an organisation, published to an audience (RULES.md 3; DECISIONS.md 12, 22). */
export const content: readonly Row[] = [
  { collection: CONTENT, operation: 'duplicate', role: 'any', place: 'any', state: 'any', expect: 'absent', why: 'content is not duplicated: the copy would carry a text round its board' },
  { collection: CONTENT, operation: 'permissions', role: NOBODY, place: 'any', state: 'any', expect: 'hidden', why: 'those without power are told of no permission' },
  { collection: CONTENT, operation: 'any', role: NOBODY, place: 'any', state: 'any', expect: 'deny-403', why: 'no mandate in force and no membership: access is plainly false (DECISIONS 12, TRAPS 41)' },

  { collection: CONTENT, operation: 'update-published', role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'publication is a command (issue section 4, TRAPS 1)' },
  { collection: CONTENT, operation: 'bulk-update', role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'bulk editing is off: it carries bulk publishing with it' },
  { collection: CONTENT, operation: 'restore-live', role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'a version comes back as a draft only (TRAPS 3)' },

  ...HOLDERS.flatMap(([role, place]): Row[] => [
    { collection: CONTENT, operation: LIVE_READS, role, place, state: 'revised', expect: 'live-only', why: 'who does not ask for the draft gets what is live' },
    { collection: CONTENT, operation: READS, role, place, state: 'any', expect: 'allow', why: 'its board and administration see content in every state (issue section 3)' },
    { collection: CONTENT, operation: 'restore', role, place, state: 'published', expect: 'deny-403', why: 'as it stands: a live item without a newer draft refuses a version also as a draft (guardChange); reported' },
    { collection: CONTENT, operation: ['create', 'update', 'restore', 'version', 'versions', 'permissions'], role, place, state: 'any', expect: 'allow', why: 'its board and administration write drafts, also beside what is live' },
    { collection: CONTENT, operation: ['delete', 'bulk-delete'], role, place, state: UNPUBLISHED, expect: 'allow', why: 'a draft may be thrown away' },
    { collection: CONTENT, operation: 'delete', role, place, state: 'any', expect: 'deny-403', why: 'live content is withdrawn, never deleted (issue section 4)' },
    { collection: CONTENT, operation: 'bulk-delete', role, place, state: 'any', expect: 'hidden', why: 'live content does not come within a bulk deletion' },
  ]),

  { collection: CONTENT, operation: READS, role: OVERSEERS, place: 'below', state: 'published', expect: 'allow', why: 'overseers read what is published in their subtree' },
  { collection: CONTENT, operation: 'count', role: OVERSEERS, place: 'below', state: 'revised', expect: 'allow', why: 'overseers read what is published in their subtree' },
  { collection: CONTENT, operation: 'list-draft', role: OVERSEERS, place: 'below', state: 'revised', expect: 'hidden', why: 'its newest version is a draft, and they see none' },
  { collection: CONTENT, operation: READS, role: OVERSEERS, place: 'below', state: 'revised', expect: 'live-only', why: 'overseers see no draft, by no spelling (TRAPS 15)' },
  { collection: CONTENT, operation: 'permissions', role: OVERSEERS, place: 'below', state: ['published', 'revised'], expect: 'read-only', why: 'overseers change nothing' },

  { collection: CONTENT, operation: READS, role: 'any', place: ['near', 'above', 'advisory', 'advisory-below'], state: 'published', expect: 'allow', why: 'published to an organisation of their chain (RULES 3; Seed 4529, Điều 6.2–6.4)' },
  { collection: CONTENT, operation: 'count', role: 'any', place: ['near', 'above', 'advisory', 'advisory-below'], state: 'revised', expect: 'allow', why: 'the item is live' },
  { collection: CONTENT, operation: 'list-draft', role: 'any', place: ['near', 'above', 'advisory', 'advisory-below'], state: 'revised', expect: 'hidden', why: 'its newest version is a draft, and readers see none' },
  { collection: CONTENT, operation: READS, role: 'any', place: ['near', 'above', 'advisory', 'advisory-below'], state: 'revised', expect: 'live-only', why: 'readers see no draft, by no spelling (TRAPS 15)' },
  { collection: CONTENT, operation: 'permissions', role: 'any', place: ['near', 'above', 'advisory', 'advisory-below'], state: ['published', 'revised'], expect: 'read-only', why: 'readers change nothing' },

  { collection: CONTENT, operation: LISTS, role: 'any', place: 'any', state: 'any', expect: 'hidden', why: 'drafts of others, and foreign branches, are not there' },
  { collection: CONTENT, operation: READS, role: 'any', place: 'any', state: 'any', expect: 'deny-404', why: 'reading what one may not see: it is not there (DECISIONS 12)' },
  { collection: CONTENT, operation: 'permissions', role: 'any', place: 'any', state: 'any', expect: 'hidden', why: 'nothing is told of what one may not see' },
  { collection: CONTENT, operation: [...CHANGES, ...BULK], role: READERS_ONLY, place: 'any', state: 'any', expect: 'deny-403', why: 'they write nothing anywhere: access is plainly false' },
  { collection: CONTENT, operation: CHANGES, role: [...WRITERS, ...ADMINS], place: 'any', state: 'any', expect: 'deny-403', why: 'they write elsewhere: a Where gives 403 on all but reading (TRAPS 41)' },
  { collection: CONTENT, operation: BULK, role: [...WRITERS, ...ADMINS], place: 'any', state: 'any', expect: 'hidden', why: 'they write elsewhere: bulk and version lists come back without it' },
];
