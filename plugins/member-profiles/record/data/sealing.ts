import { seals, type SealedAt, type SealedTable } from '../../../kernel';
import { columnOf, INDEXED_NAMES, purposeOf, SEALED_NAMES, type FieldName } from '../domain/fields';

/** Where a field of a member is sealed: one field's value opens as no other's, one member's not as another's. */
export const sealedAt = (name: FieldName, member: string): SealedAt => ({ purpose: purposeOf(name), row: member });

/** The indexes that a number may stand under, one for each key in use. A name of its own for each field: equal numbers of two kinds do not meet. */
export const indexesOf = (name: FieldName, value: string): string[] => seals().indexes(purposeOf(name), value);

/** What a field was before a change, and what a member asks for. */
export const formerAt = (change: string): SealedAt => ({ purpose: 'members.former', row: change });
export const askedAt = (proposal: string): SealedAt => ({ purpose: 'members.proposal', row: proposal });

const TICKET = 'members.reseal';

/** What this room keeps sealed, for `handbook reseal`. */
export const sealedTables: SealedTable[] = [
  {
    table: 'handbook.member_secrets', key: 'member_id', ticket: TICKET,
    columns: Object.fromEntries(SEALED_NAMES.map((name) => [columnOf(name), sealedAt(name, '').purpose])),
    indexes: Object.fromEntries(INDEXED_NAMES.map((name) => [columnOf(name), `${columnOf(name)}_index`])),
  },
  { table: 'handbook.member_former_values', key: 'change_id', ticket: TICKET, columns: { sealed: formerAt('').purpose } },
  { table: 'handbook.member_proposals', key: 'id', ticket: TICKET, columns: { asked: askedAt('').purpose } },
];
