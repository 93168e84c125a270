import { canonicalJson } from '../../../kernel/pure';
import { chunksOf } from './chunks';

export const SIDES = ['mine', 'live'] as const;
export type Side = (typeof SIDES)[number];

/**
 * A place both sides changed, differently. `path`: the field, then the row's id or the number of the block, joined by dots;
 * `body#3` is what stands from the fourth block of the base on; `sections#order` is which rows there are, in which order.
 */
export type Conflict = { path: string; base: unknown; mine: unknown; live: unknown };

export type Merged<T = unknown> = { value: T; conflicts: Conflict[] };

/** Which side stays, by path of a conflict. */
export type Choices = Readonly<Record<string, Side>>;

type Plain = Record<string, unknown>;
type Row = Plain & { id: string };

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRich = (value: unknown): value is { root: Plain & { children: unknown[] } } => isPlain(value) && isPlain(value.root) && Array.isArray(value.root.children);
const isRows = (value: unknown): value is Row[] => Array.isArray(value) && value.every((row) => isPlain(row) && typeof row.id === 'string') && new Set(value.map(({ id }: Row) => id)).size === value.length;
const key = (value: unknown): string => canonicalJson(value ?? null);
const same = (one: unknown, other: unknown): boolean => key(one) === key(other);

/**
 * Three-way merge of one value: what only one side changed is taken, what both changed alike too; what both changed differently
 * is looked into (fields of a group, rows by id, rich text by top-level blocks), and where nothing finer is left it is a
 * conflict. A conflict without a choice keeps `mine` in the value (a row that one side took out: the row), and is told. Pure; symmetrical in its conflicts.
 */
export const mergeValue = (path: string, base: unknown, mine: unknown, live: unknown, choices: Choices): Merged => {
  if (same(mine, live) || same(base, live)) return { value: mine, conflicts: [] };
  if (same(base, mine)) return { value: live, conflicts: [] };
  if (isRich(mine) && isRich(live) && (isRich(base) || isEmpty(base))) return mergeRich(path, isRich(base) ? base : undefined, mine, live, choices);
  const rows: readonly unknown[] = [base ?? [], mine ?? [], live ?? []];
  if (rows.every(isRows) && rows.some((each) => each.length > 0)) return mergeRows(path, ...(rows as unknown as [Row[], Row[], Row[]]), choices);
  if (isPlain(mine) && isPlain(live) && isPlain(base) && !isRich(base)) return mergeFields(path, base, mine, live, choices);
  return choose(path, base, mine, live, choices);
};

const isEmpty = (value: unknown): boolean => value === null || value === undefined;

const choose = (path: string, base: unknown, mine: unknown, live: unknown, choices: Choices): Merged => {
  const conflicts = [{ path, base: base ?? null, mine: mine ?? null, live: live ?? null }];
  return { value: choices[path] === 'live' ? live : mine, conflicts };
};

/** Field by field; a field that a side does not have counts as empty. */
export const mergeFields = (path: string, base: Plain, mine: Plain, live: Plain, choices: Choices): Merged<Plain> => {
  const conflicts: Conflict[] = [];
  const names = [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(live)])].sort();
  const value = Object.fromEntries(
    names.map((name) => {
      const merged = mergeValue(path === '' ? name : `${path}.${name}`, base[name] ?? null, mine[name] ?? null, live[name] ?? null, choices);
      conflicts.push(...merged.conflicts);
      return [name, merged.value];
    }),
  );
  return { value, conflicts };
};

/** Lists of things without names: by stretches, and within a stretch of equal length one by one. */
const mergeList = (path: string, base: unknown[], mine: unknown[], live: unknown[], choices: Choices): Merged<unknown[]> => {
  const conflicts: Conflict[] = [];
  const value: unknown[] = [];
  for (const chunk of chunksOf(base.map(key), mine.map(key), live.map(key))) {
    const [was, my, their] = [base.slice(...chunk.base), mine.slice(...chunk.mine), live.slice(...chunk.live)];
    const evenly = was.length === my.length && was.length === their.length;
    const parts = evenly ? was.map((_, index) => [was[index], my[index], their[index]].map((each) => [each])) : [[was, my, their]];
    for (const [index, [before = [], left = [], right = []]] of parts.entries()) {
      if (same(left, right) || same(before, right)) value.push(...left);
      else if (same(before, left)) value.push(...right);
      else {
        const merged = choose(`${path}#${chunk.base[0] + index}`, before, left, right, choices);
        conflicts.push(...merged.conflicts);
        value.push(...(merged.value as unknown[]));
      }
    }
  }
  return { value, conflicts };
};

const mergeRich = (path: string, base: { root: Plain & { children: unknown[] } } | undefined, mine: { root: Plain & { children: unknown[] } }, live: typeof mine, choices: Choices): Merged => {
  const children = mergeList(path, base?.root.children ?? [], mine.root.children, live.root.children, choices);
  const frame = ({ root: { children: _, ...rest } }: { root: Plain }): Plain => rest;
  const around = mergeValue(`${path}.root`, base ? frame(base) : null, frame(mine), frame(live), choices);
  return { value: { ...mine, root: { ...(around.value as Plain), children: children.value } }, conflicts: [...children.conflicts, ...around.conflicts] };
};

/**
 * Rows by id: their fields each for itself; which rows there are, and in which order, as a list of ids. A row that one side
 * took out and the other changed is a conflict of its own (`sections.<id>`).
 */
const mergeRows = (path: string, base: Row[], mine: Row[], live: Row[], choices: Choices): Merged => {
  const conflicts: Conflict[] = [];
  const of = (rows: Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));
  const [wasById, myById, theirById] = [of(base), of(mine), of(live)];
  const contents = new Map<string, Row>();
  // Rows that one side took out and the other changed stand in both lists while their order is merged, whatever is chosen for
  // them: no choice may raise a question of order that was not there before.
  const [disputed, gone] = [new Set<string>(), new Set<string>()];
  for (const id of new Set([...wasById.keys(), ...[...myById.keys(), ...theirById.keys()].sort()])) {
    const [was, my, their] = [wasById.get(id), myById.get(id), theirById.get(id)];
    if (my && their) {
      const merged = mergeFields(`${path}.${id}`, was ?? {}, my, their, choices);
      conflicts.push(...merged.conflicts);
      contents.set(id, merged.value as Row);
    } else if (was && (my ?? their) && !same(was, my ?? their)) {
      const merged = choose(`${path}.${id}`, was, my, their, choices);
      conflicts.push(...merged.conflicts);
      // Not chosen yet: the row stays, whichever side has it, so that what else is asked does not hang on the side.
      const stays = choices[`${path}.${id}`] === undefined ? (my ?? their) : merged.value;
      if (stays) contents.set(id, stays as Row);
      else gone.add(id);
      disputed.add(id);
    } else {
      const row = my ?? their;
      if (row) contents.set(id, row);
    }
  }
  const was = base.map(({ id }) => id);
  const ids = (rows: Row[]): string[] => withKept(rows.map(({ id }) => id), was, disputed);
  const order = mergeOrder(path, was, ids(mine), ids(live), choices);
  return { value: order.value.filter((id) => !gone.has(id)).flatMap((id) => contents.get(id) ?? []), conflicts: [...conflicts, ...order.conflicts] };
};

/** The list with rows that must stay, each after the one it stood after in the base. */
const withKept = (ids: string[], base: string[], kept: ReadonlySet<string>): string[] => {
  const list = [...ids];
  for (const [index, id] of base.entries()) {
    if (!kept.has(id) || list.includes(id)) continue;
    const before = base.slice(0, index).reverse().find((each) => list.includes(each));
    list.splice(before === undefined ? 0 : list.indexOf(before) + 1, 0, id);
  }
  return list;
};

/** Which rows, in which order. When the stretches cannot be joined, or a row would come twice, the whole order is one choice. */
const mergeOrder = (path: string, base: string[], mine: string[], live: string[], choices: Choices): Merged<string[]> => {
  if (same(mine, live) || same(base, live)) return { value: mine, conflicts: [] };
  if (same(base, mine)) return { value: live, conflicts: [] };
  const merged = mergeList(path, base, mine, live, {});
  const ids = merged.value as string[];
  if (merged.conflicts.length === 0 && new Set(ids).size === ids.length) return { value: ids, conflicts: [] };
  return choose(`${path}#order`, base, mine, live, choices) as Merged<string[]>;
};
