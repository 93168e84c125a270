import type { SealedAt, SealedTable } from '../../../kernel';

/** Where the key of a scan is sealed. */
export const fileKeyAt = (file: string): SealedAt => ({ purpose: 'dossier.file', row: file });

export const sealedDossier: SealedTable = { table: 'handbook.dossier_files', key: 'id', ticket: 'dossier.reseal', columns: { sealed_key: fileKeyAt('').purpose } };
