import { seals, type SealedTable } from '../../../kernel';

const PURPOSES = { said: 'privacy.said', person: 'privacy.person', answer: 'privacy.answer' } as const;
const PACK = 'privacy.pack';

/** The words of a request, sealed to its row. */
export const sealWords = (id: string, column: keyof typeof PURPOSES, text: string): string => seals().seal({ purpose: PURPOSES[column], row: id }, text);
export const openWords = (id: string, column: keyof typeof PURPOSES, sealed: string | null): string | null => (sealed === null ? null : seals().open({ purpose: PURPOSES[column], row: id }, sealed));

/** A pack, sealed to its own row. */
export const sealPack = (id: string, text: string): string => seals().seal({ purpose: PACK, row: id }, text);
export const openPack = (id: string, sealed: string): string => seals().open({ purpose: PACK, row: id }, sealed);

/** For `handbook reseal`. */
export const sealedTables: SealedTable[] = [
  { table: 'handbook.data_requests', key: 'id', ticket: 'personal-data.reseal', columns: PURPOSES },
  { table: 'handbook.data_packs', key: 'id', ticket: 'personal-data.reseal', columns: { sealed: PACK } },
];
