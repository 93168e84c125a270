import type { SealedAt, SealedTable } from '../../../kernel';

/** Where the words of one version are sealed: they open as no other row's. */
export const historyAt = (row: string): SealedAt => ({ purpose: 'history.said', row });

/** Where the reason of a correction is sealed. */
export const becauseAt = (row: string): SealedAt => ({ purpose: 'history.why', row });

export const sealedHistory: SealedTable = { table: 'handbook.member_history', key: 'id', ticket: 'history.reseal', columns: { said: historyAt('').purpose, why: becauseAt('').purpose } };
