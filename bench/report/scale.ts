import type { Measurement } from './Measurement';
import { number } from './number';
import { table } from './table';

type Figures = readonly Measurement[];
type Row = { title: string; name: string; unit: string };

/** The whole Party, for whom docs/scale.md reckons. */
export const EVERYBODY = 5_600_000;
const [SMALL, LARGE] = [50_000, 500_000];
const DECADES = Math.log10(EVERYBODY / LARGE);

const ROWS: readonly Row[] = [
  { title: 'feed: Node', name: 'feed.node-cpu.product', unit: 'CPU ms' },
  { title: 'feed: PostgreSQL', name: 'feed.postgres-cpu.product', unit: 'CPU ms' },
  { title: 'unchanged feed (304): Node', name: 'feed-unchanged.node-cpu.product', unit: 'CPU ms' },
  { title: 'item: Node', name: 'item.node-cpu.product', unit: 'CPU ms' },
  { title: 'item: PostgreSQL', name: 'item.postgres-cpu.product', unit: 'CPU ms' },
  { title: 'REST list with number: Node', name: 'generic-list.node-cpu.product', unit: 'CPU ms' },
  { title: 'REST list with number: PostgreSQL', name: 'generic-list.postgres-cpu.product', unit: 'CPU ms' },
  { title: 'first feed of a person: PostgreSQL', name: 'feed-first.postgres-cpu.product', unit: 'CPU ms' },
  { title: 'members below the root, 20', name: 'members-list-at-root.p50.product', unit: 'ms p50' },
  { title: 'members below the root, how many', name: 'members-count-at-root.p50.product', unit: 'ms p50' },
  { title: 'news below the root, how many', name: 'news-count-at-root.p50.product', unit: 'ms p50' },
  { title: 'memory of the process', name: 'feed.memory.product', unit: 'MB' },
  { title: 'database', name: 'size.all', unit: 'MB' },
];

const at = (figures: Figures, name: string): number => figures.find((each) => each.name === name)?.value ?? Number.NaN;

/**
 * Goes on growing as it grew from the small city to the large one. What fell stays where it is, and what grew faster than the
 * city grows as the city: both were the machine's noise, for nothing here reads a row twice.
 */
export const extrapolate = (small: number, large: number): number => large * Math.min(LARGE / SMALL, Math.max(1, large / small)) ** DECADES;

const grown = (small: Figures, large: Figures, name: string): number => extrapolate(at(small, name), at(large, name));

const slopes = (small: Figures, large: Figures): string =>
  table(
    ['a request', `at ${SMALL}`, `at ${LARGE}`, '×', `at ${EVERYBODY} (extrapolated)`],
    ROWS.map(({ title, name, unit }) => [`${title} (${unit})`, number(at(small, name)), number(at(large, name)), number(at(large, name) / at(small, name)), number(grown(small, large, name))]),
  );

/** What one member does in the busiest hour: an assumption, nobody has measured it. */
const HOUR = { feed: 0.5, 'feed-unchanged': 0.5, item: 2, 'generic-list': 0.5 } as const;
/** A process beyond this share of a core makes its users wait. */
const BUSY = 0.6;
/** 20 of the pool and the listener. */
const CONNECTIONS = 21;

export type Need = { requests: number; nodeCores: number; postgresCores: number; processes: number; connections: number };

/** What the busiest hour of so many members asks of the machines, from the CPU each request took. */
export const need = (members: number, cpu: (name: string) => number): Need => {
  const rate = (each: number): number => (each * members) / 3600;
  const cores = (figure: string): number => Object.entries(HOUR).reduce((sum, [key, each]) => sum + rate(each) * cpu(`${key}.${figure}.product`), 0) / 1000;
  const nodeCores = cores('node-cpu');
  const processes = Math.max(2, Math.ceil(nodeCores / BUSY));
  return { requests: rate(Object.values(HOUR).reduce((sum, each) => sum + each, 0)), nodeCores, postgresCores: cores('postgres-cpu'), processes, connections: processes * CONNECTIONS };
};

const needs = (small: Figures, large: Figures): string => {
  const rows: [string, Need][] = [
    [String(SMALL), need(SMALL, (name) => at(small, name))],
    [String(LARGE), need(LARGE, (name) => at(large, name))],
    [`${EVERYBODY} (extrapolated)`, need(EVERYBODY, (name) => grown(small, large, name))],
  ];
  return table(
    ['members', 'requests/s', 'cores of Node', 'cores of PostgreSQL', 'web processes', 'connections'],
    rows.map(([title, each]) => [title, number(Math.round(each.requests)), number(each.nodeCores), number(each.postgresCores), String(each.processes), String(each.connections)]),
  );
};

const between = (text: string, mark: string, content: string): string =>
  text.replace(new RegExp(`(<!-- ${mark}:begin[^>]*-->\\n)[\\s\\S]*?(<!-- ${mark}:end -->)`), (_, begin: string, end: string) => `${begin}${content}\n${end}`);

/** docs/scale.md with its two tables written anew from the two results. */
export const writeScale = (text: string, small: Figures, large: Figures): string => between(between(text, 'slopes', slopes(small, large)), 'needs', needs(small, large));
