import type { SealedAt, SealedTable } from '../../kernel';

/** Where the words of a restriction are sealed: to its row. */
export const scopeAt = (id: string): SealedAt => ({ purpose: 'members.restriction', row: id });
export const liftedAt = (id: string): SealedAt => ({ purpose: 'members.restriction-lifted', row: id });

/** For `handbook reseal`. */
export const sealedRestrictions: SealedTable = { table: 'handbook.member_restrictions', key: 'id', ticket: 'personal-data.reseal', columns: { scope: scopeAt('').purpose, lifted_why: liftedAt('').purpose } };
