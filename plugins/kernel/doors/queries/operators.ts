import type { FlattenedField } from 'payload';

const EQUAL = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const;
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const;
const TEXT = [...EQUAL, ...ORDER, 'like', 'not_like', 'contains'] as const;

type Operator = (typeof TEXT)[number] | 'all';

/** What each kind of field may be compared by: what the admin's filters offer, and what an app needs. None reaches into JSON. */
const BY_TYPE: Partial<Record<FlattenedField['type'], readonly Operator[]>> = {
  text: TEXT,
  textarea: TEXT,
  email: TEXT,
  code: TEXT,
  number: [...EQUAL, ...ORDER],
  date: [...EQUAL, ...ORDER],
  checkbox: ['equals', 'not_equals', 'exists'],
  select: EQUAL,
  radio: EQUAL,
  relationship: EQUAL,
  upload: EQUAL,
  json: ['exists'],
  richText: ['exists'],
};

const MANY = ['contains', 'all'] as const;

/** @returns the operators of a field; none when it cannot be asked about */
export const operatorsOf = (field: FlattenedField): readonly string[] => {
  if ('virtual' in field && field.virtual) return [];
  // A uuid is no text to PostgreSQL, though Payload calls it one.
  if (field.name === 'id') return [...EQUAL, ...ORDER];
  const own = BY_TYPE[field.type] ?? [];
  return 'hasMany' in field && field.hasMany ? [...own, ...MANY] : own;
};

/** Text, numbers, dates and single choices have an order; lists and JSON have none worth telling. */
export const isSortable = (field: FlattenedField): boolean =>
  operatorsOf(field).includes('equals') && !('hasMany' in field && field.hasMany);
