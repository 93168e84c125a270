import { z } from 'zod';
import { OFFLINE_FIELDS, type OfflineField } from './offlineFields';

export const PACK_FORMAT = 'handbook-offline/1';
export const RETURN_FORMAT = 'handbook-offline-return/1';
/** Rounds of PBKDF2-SHA-256 for the words that open a pack (OWASP, 2023). The words have 99 bits by themselves. */
export const ROUNDS = 600_000;
/** Most changes in one file that comes back. */
export const MOST_ITEMS = 5000;

export type PackMember = {
  id: string;
  name: string;
  cell: string;
  status: string;
  born: string | null;
  fields: Partial<Record<OfflineField, string | null>>;
  /** By month, `YYYY-MM`: the receipt where it was collected, else what is owed in đồng; null: not known, or nothing. */
  dues: Record<string, { receipt: string } | { amount: number | null }>;
};

/** What lies encrypted in a pack. */
export type PackContent = {
  format: typeof PACK_FORMAT;
  pack: string;
  takenAt: string;
  until: string;
  organization: { id: string; name: string };
  /** 32 bytes, base64: what comes back is locked by it. */
  returnKey: string;
  base: string;
  fields: { name: OfflineField; label: string; choices?: { value: string; label: string }[] }[];
  months: string[];
  cells: { id: string; name: string }[];
  members: PackMember[];
};

const day = z.iso.date();
const reason = z.string().trim().min(3).max(1000);
const member = z.guid();

/** One change that was made in a pack. */
export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), member, field: z.enum(OFFLINE_FIELDS), value: z.string().max(300).nullable() }),
  z.strictObject({ kind: z.literal('dues'), member, month: z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/), on: day }),
  z.strictObject({ kind: z.literal('absence'), id: z.guid(), member, from: day, to: day, reason }),
  z.strictObject({ kind: z.literal('transfer'), id: z.guid(), member, outside: z.boolean(), place: z.string().trim().min(3).max(300), reason }),
]);
export type PackItem = z.output<typeof itemSchema>;

export const returnSchema = z.strictObject({ format: z.literal(RETURN_FORMAT), pack: z.guid(), savedAt: z.iso.datetime({ offset: true }), items: z.array(itemSchema).max(MOST_ITEMS) });
export type ReturnContent = z.output<typeof returnSchema>;

/** A file that comes back, as it lies on a stick. */
export const returnFileSchema = z.strictObject({ format: z.literal(RETURN_FORMAT), pack: z.guid(), base: z.string().regex(/^[0-9a-f]{64}$/), iv: z.base64().max(24), data: z.base64() });
export type ReturnFile = z.output<typeof returnFileSchema>;

/** What an item is about: of two that say the same about the same, one counts. */
export const itemKey = (item: PackItem): string => {
  switch (item.kind) {
    case 'field':
      return `field:${item.member}:${item.field}`;
    case 'dues':
      return `dues:${item.member}:${item.month}`;
    default:
      return `${item.kind}:${item.id}`;
  }
};
