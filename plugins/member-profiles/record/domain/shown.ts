import type { Changes } from './changes';
import { fieldOf, type FieldName } from './fields';
import type { Place } from './provinces';

/** A value as it is sent in and answered: a place as what it is, everything else as text. */
export type ShownValue = string | Place | null;
export type Shown = Partial<Record<FieldName, ShownValue>>;

/** A field's value as it goes out; it is kept as text. */
export const shownValue = (name: FieldName, value: string | null): ShownValue => (value && fieldOf(name).kind === 'place' ? (JSON.parse(value) as Place) : value);

/** A record as it goes out. */
export const shownOf = (changes: Changes): Shown =>
  Object.fromEntries((Object.entries(changes) as [FieldName, string | null][]).map(([name, value]) => [name, shownValue(name, value)]));
