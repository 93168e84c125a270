import type { Changes } from './changes';
import type { FieldName } from './fields';

/** Of what is asked for, the fields that would stand otherwise than they do. */
export const differing = (asked: Changes, present: Changes): Changes =>
  Object.fromEntries((Object.entries(asked) as [FieldName, string | null][]).filter(([name, value]) => (value ?? null) !== (present[name] ?? null)));
