import type { FlattenedField } from 'payload';
import { isStorableText } from '../isStorableText';
import { LIMITS } from './limits';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const YES_NO: readonly unknown[] = [true, false, 'true', 'false'];
const FIRST_DAY = Date.parse('0001-01-01T00:00:00Z');
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z');
const LISTS = new Set(['in', 'not_in', 'all']);

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) || value instanceof Date || (typeof value === 'string' && value.length <= LIMITS.text && isStorableText(value));

const optionsOf = (field: FlattenedField): readonly string[] =>
  'options' in field ? field.options.map((option) => (typeof option === 'string' ? option : option.value)) : [];

/** As PostgreSQL takes it: what it cannot read would come back as a failure of ours. */
const fits = (field: FlattenedField, value: unknown): boolean => {
  if (!isScalar(value)) return false;
  if (value === null || value === 'null') return true;
  switch (field.type) {
    case 'number':
      return value !== '' && Number.isFinite(Number(value)) && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER;
    case 'date':
      return value instanceof Date || (typeof value === 'string' && value !== '' && isDay(value));
    case 'checkbox':
      return YES_NO.includes(value);
    case 'select':
    case 'radio':
      return optionsOf(field).includes(String(value));
    case 'relationship':
    case 'upload':
      return typeof value === 'string' && UUID.test(value);
    default:
      return field.name !== 'id' || (typeof value === 'string' && UUID.test(value));
  }
};

/** Years as people and PostgreSQL write them; JavaScript knows more. */
const isDay = (value: string): boolean => {
  const time = new Date(value).getTime();
  return time > FIRST_DAY && time < LAST_DAY;
};

const isText = ({ type, name }: FlattenedField): boolean => ['text', 'textarea', 'email', 'code'].includes(type) && name !== 'id';

/** Is this a value the operator can take for this field: one plain value, or for lists a bounded number of them? */
export const isRightValue = (field: FlattenedField, operator: string, value: unknown): boolean => {
  if (operator === 'exists') return YES_NO.includes(value);
  if (LISTS.has(operator)) {
    const values: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value];
    return values.length <= LIMITS.values && values.every((each) => fits(field, each));
  }
  if (operator === 'like' || operator === 'not_like') return typeof value === 'string' && isScalar(value);
  if (operator === 'contains' && isText(field)) return typeof value === 'string' && isScalar(value);
  return fits(field, value);
};
