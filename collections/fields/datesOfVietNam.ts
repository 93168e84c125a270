import type { Field, Plugin, Tab } from 'payload';

const DAY = 'dd/MM/yyyy';
const MOMENT = 'dd/MM/yyyy HH:mm';
/** By the house's names: `publishedAt`, `at`, `scheduledFor` are moments; `dateIssued`, `validFrom`, `inForce` are days. */
const isMoment = (name: string): boolean => /(^at|At|scheduledFor)$/.test(name);

const within = <T extends Field | Tab>(field: T): T => {
  if ('type' in field && field.type === 'date') {
    const moment = isMoment(field.name);
    const shown = { displayFormat: moment ? MOMENT : DAY, ...(moment ? { pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm' } : {}) };
    return { ...field, admin: { ...field.admin, date: { ...shown, ...field.admin?.date } } };
  }
  if ('fields' in field) return { ...field, fields: field.fields.map(within) };
  return 'tabs' in field ? { ...field, tabs: field.tabs.map(within) } : field;
};

/** Payload writes dates month first and in English ("07/01/2025", "Nov 22, 2026 12:38 PM"): every date field here, day first. */
export const datesOfVietNam: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({ ...collection, fields: collection.fields.map(within) })),
});
