import { plain, startOfVietnamDay } from '../../kernel/pure';
import type { Seals } from '../../kernel/seals';
import { columnOf, FIELD_NAMES, fieldOf, INDEXED_NAMES, purposeOf, SEALED_NAMES, type FieldName } from '../../member-profiles/pure';
import { maskDigits } from '../domain/maskDigits';
import type { ReadRow } from '../domain/types';
import { copyText } from './copyText';
import { orderedUuid } from './orderedUuid';

const PLAIN = FIELD_NAMES.filter((name) => !fieldOf(name).sealed);
/** The numbers that tell one person from another. */
export const PERSONS_NUMBERS = ['personalNumber', 'cardNumber', 'oldCardNumber'] as const satisfies readonly FieldName[];

export const ROW_COLUMNS = [
  'batch_id', 'line', 'member_id', 'name_key', 'cell_word', 'status', 'cell_since',
  ...PLAIN.map(columnOf),
  ...SEALED_NAMES.map(columnOf),
  ...INDEXED_NAMES.map((name) => `${columnOf(name)}_index`),
  ...PERSONS_NUMBERS.flatMap((name) => [`${columnOf(name)}_known_by`, `${columnOf(name)}_shown`]),
];

/** A file names the same days again and again. */
const instants = new Map<string, string>();
const instant = (day: string | null | undefined): string | null => {
  if (!day) return null;
  const known = instants.get(day) ?? startOfVietnamDay(day).toISOString();
  instants.set(day, known);
  return known;
};

const IS_DAY = new Set(PLAIN.filter((name) => fieldOf(name).kind === 'day'));

const SEALED = SEALED_NAMES.map((name) => [name, purposeOf(name)] as const);
const INDEXED = INDEXED_NAMES.map((name) => [name, purposeOf(name)] as const);

/** A row as staging keeps it. What is sealed in the register is sealed here and now, under the id that the member will have. */
export const rowLine = (ring: Seals, batch: string, line: number, { values, cellWord, status, since }: ReadRow): string => {
  const member = orderedUuid();
  const indexes = new Map(INDEXED.map(([name, purpose]) => [name, values[name] ? ring.indexes(purpose, values[name]) : null]));
  return [
    batch, String(line), member, plain(values.fullName ?? ''), cellWord, status, instant(since),
    ...PLAIN.map((name) => (IS_DAY.has(name) ? instant(values[name]) : (values[name] ?? null))),
    ...SEALED.map(([name, purpose]) => (values[name] ? ring.seal({ purpose, row: member }, values[name]) : null)),
    // The first key of the ring is the one in use.
    ...INDEXED_NAMES.map((name) => indexes.get(name)?.[0] ?? null),
    ...PERSONS_NUMBERS.flatMap((name) => {
      const known = indexes.get(name);
      return [known ? `{${known.join(',')}}` : null, values[name] ? maskDigits(values[name]) : null];
    }),
  ].map(copyText).join('\t');
};
