import type { CollectionConfig, Field, Plugin, Tab } from 'payload';

const DAY = 'dd/MM/yyyy';
const MOMENT = 'dd/MM/yyyy HH:mm';
const CELL = '/collections/components/DateCell#DateCell';
/** By the house's names: `publishedAt`, `at`, `scheduledFor` are moments; `dateIssued`, `validFrom`, `inForce` are days. */
const isMoment = (name: string): boolean => /(^at|At|scheduledFor)$/.test(name);

const within = <T extends Field | Tab>(field: T): T => {
  if ('type' in field && field.type === 'date') {
    const moment = isMoment(field.name);
    const shown = { displayFormat: moment ? MOMENT : DAY, ...(moment ? { pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm' } : {}) };
    return { ...field, admin: { ...field.admin, components: { Cell: CELL, ...field.admin?.components }, date: { ...shown, ...field.admin?.date } } };
  }
  if ('fields' in field) return { ...field, fields: field.fields.map(within) };
  return 'tabs' in field ? { ...field, tabs: field.tabs.map(within) } : field;
};

/** What Payload adds by itself after every plugin, as it adds it (`collections/config/sanitize`), so that it too is shown by our clock. */
const stamps = ({ fields, timestamps }: CollectionConfig): Field[] =>
  timestamps === false
    ? []
    : (['updatedAt', 'createdAt'] as const)
        .filter((name) => !fields.some((field) => 'name' in field && field.name === name))
        .map((name) => ({ name, type: 'date', index: true, label: ({ t }) => t(`general:${name}`), admin: { disableBulkEdit: true, hidden: true } }));

/**
 * Payload writes dates month first and in English ("07/01/2025", "Nov 22, 2026 12:38 PM"), by the clock of the browser: every date field here,
 * day first, and in lists by the clock of Viet Nam.
 */
export const datesOfVietNam: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({ ...collection, fields: [...collection.fields, ...stamps(collection)].map(within) })),
});
