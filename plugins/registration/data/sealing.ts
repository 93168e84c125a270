import type { SealedAt, SealedTable } from '../../kernel';

/** What was typed, and the photo, of one registration: each opens in its own place alone. */
export const typedAt = (registration: string): SealedAt => ({ purpose: 'registrations.typed', row: registration });
export const photoAt = (registration: string): SealedAt => ({ purpose: 'registrations.photo', row: registration });

/** For `handbook reseal`. */
export const sealedTables: SealedTable[] = [
  { table: 'handbook.registration_papers', key: 'registration_id', ticket: 'registrations.reseal', columns: { typed: typedAt('').purpose, photo: photoAt('').purpose } },
];
