import type { SealedAt } from '../../kernel';

/** Where the key of a file is sealed. */
export const keyAt = (id: string): SealedAt => ({ purpose: 'exports.file', row: id });
