import type { FieldName } from './fields';
import type { ShownValue } from './shown';

type Values<V> = Partial<Record<FieldName, V>>;

/** Places are the same by their parts, in whatever order those came. */
const comparable = (value: ShownValue | undefined): string | null =>
  value && typeof value === 'object' ? JSON.stringify([value.country, value.province ?? null, value.commune ?? null, value.detail ?? null]) : (value ?? null);

/** Of what is asked for, the fields that would stand otherwise than they do. */
export const differing = <V extends ShownValue>(asked: Values<V>, present: Values<V>): Values<V> =>
  Object.fromEntries((Object.entries(asked) as [FieldName, V][]).filter(([name, value]) => comparable(value) !== comparable(present[name]))) as Values<V>;
