import { ADMINS, NOBODY, OVERSEERS, READERS_ONLY, WRITERS } from './roles';
import type { Operation, Place, Role, Row } from './types';

const MEDIA = 'media';
const LISTS: readonly Operation[] = ['list', 'list-deep', 'count'];
const BY_ID: readonly Operation[] = ['by-id', 'by-id-deep', 'by-id-draft'];
const FILES: readonly Operation[] = ['file', 'file-size'];
const READS: readonly Operation[] = [...LISTS, ...BY_ID, ...FILES];
const HOLDERS: readonly (readonly [readonly Role[], readonly Place[]])[] = [
  [WRITERS, ['near']],
  [ADMINS, ['near', 'below', 'advisory-below']],
];

/** Files: readable through something live the reader may read, or by their owner's board; insert-only (DECISIONS.md 4). */
export const media: readonly Row[] = [
  { collection: MEDIA, operation: 'duplicate', role: 'any', place: 'any', state: 'any', expect: 'absent', why: 'files are not duplicated' },
  { collection: MEDIA, operation: ['versions', 'version'], role: 'any', place: 'any', state: 'any', expect: 'deny-403', graphql: 'absent', why: 'there are no versions of files' },
  { collection: MEDIA, operation: 'permissions', role: NOBODY, place: 'any', state: 'any', expect: 'hidden', why: 'those without power are told of no permission' },
  { collection: MEDIA, operation: 'any', role: NOBODY, place: 'any', state: 'any', expect: 'deny-403', why: 'no power: access is plainly false' },
  { collection: MEDIA, operation: ['delete', 'bulk-delete'], role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'media is insert-only' },

  ...HOLDERS.flatMap(([role, place]): Row[] => [
    { collection: MEDIA, operation: [...READS, 'permissions'], role, place, state: 'any', expect: 'allow', why: 'the owner\'s board and administration use its files' },
    { collection: MEDIA, operation: 'create', role, place, state: 'any', expect: 'allow', graphql: 'deny-400', why: 'a board uploads for itself; GraphQL carries no file' },
    { collection: MEDIA, operation: ['update', 'bulk-update'], role, place, state: ['draft', 'withdrawn'], expect: 'allow', why: 'the text about a file may be mended while nothing live shows it' },
    { collection: MEDIA, operation: 'update', role, place, state: 'published', expect: 'deny-403', why: 'what readers see of a live item changes by approval only' },
    { collection: MEDIA, operation: 'bulk-update', role, place, state: 'published', expect: 'deny-400', why: 'what readers see of a live item changes by approval only; a bulk answer names each refused file' },
  ]),

  { collection: MEDIA, operation: READS, role: OVERSEERS, place: 'below', state: 'published', expect: 'allow', why: 'shown by a live item of their subtree' },
  { collection: MEDIA, operation: 'permissions', role: OVERSEERS, place: 'below', state: 'published', expect: 'read-only', why: 'overseers change nothing' },
  { collection: MEDIA, operation: READS, role: 'any', place: ['near', 'above', 'advisory', 'advisory-below'], state: 'published', expect: 'allow', why: 'shown by a live item they may read' },
  { collection: MEDIA, operation: 'permissions', role: 'any', place: ['near', 'above', 'advisory', 'advisory-below'], state: 'published', expect: 'read-only', why: 'readers change nothing' },
  { collection: MEDIA, operation: 'permissions', role: 'any', place: 'any', state: 'any', expect: 'hidden', why: 'nothing is told of what one may not see' },
  { collection: MEDIA, operation: LISTS, role: 'any', place: 'any', state: 'any', expect: 'hidden', why: 'pictures of drafts, and of foreign branches, are not there' },
  { collection: MEDIA, operation: BY_ID, role: 'any', place: 'any', state: 'any', expect: 'deny-404', why: 'reading what one may not see' },
  { collection: MEDIA, operation: FILES, role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'Payload answers a file out of reach with 403; nothing is told by it, names are digests with a random tail' },
  { collection: MEDIA, operation: ['create', 'update', 'bulk-update'], role: READERS_ONLY, place: 'any', state: 'any', expect: 'deny-403', why: 'they write nothing anywhere' },
  { collection: MEDIA, operation: 'create', role: 'any', place: 'any', state: 'any', expect: 'deny-403', graphql: 'deny-400', why: 'they write elsewhere; GraphQL carries no file' },
  { collection: MEDIA, operation: 'update', role: 'any', place: 'any', state: 'any', expect: 'deny-403', why: 'they write elsewhere' },
  { collection: MEDIA, operation: 'bulk-update', role: 'any', place: 'any', state: 'any', expect: 'hidden', why: 'they write elsewhere' },
];
