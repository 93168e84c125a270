import { parseArgs } from 'node:util';
import { citySizes, type CitySizes } from './city/citySizes';

export type BenchOptions = {
  sizes: CitySizes;
  /** Seconds of one round. */
  seconds: number;
  rounds: number;
  /** Keys of scenarios, or undefined for all. */
  only: Set<string> | undefined;
  /** Leaves the database for the next run with the same city. */
  keep: boolean;
  /** Also builds a city of a tenth and compares the feed of the two. */
  both: boolean;
  /** An earlier result to compare the feed with. */
  compare: string | undefined;
  /** Folder for CPU profiles of the product, one a measurement. */
  profile: string | undefined;
  /** Folder of the reports. */
  out: string;
};

export const HELP = `npm run bench -- [options]     measures the API against a bare Node and PostgreSQL server on a synthetic city

  --members N         members of the city (50000)
  --organizations N   organisations (members / 25)
  --items N           news, documents and pages (members × 0.4)
  --seconds N         length of one round (3)
  --rounds N          rounds of each contender, in turn (4)
  --only a,b          these measurements alone; nothing is then written to --out unless it is given
  --both              also a city a tenth as large, to compare the feed's time in the two
  --compare FILE      compare the feed's time with that of an earlier bench-*.json
  --profile FOLDER    a CPU profile of the product for each measurement (its figures are then slower)
  --keep              leave the database; the next run with the same city takes it up
  --out FOLDER        where bench-<members>.md and .json are written (docs/results)

Ends with 1 when a target is missed. Its database is its own and goes away with it.`;

/** Where results lie that count; docs/scale.md is kept to them. */
export const RESULTS = 'docs/results';

const SIZE = 10_000_000;

const whole = (name: string, text: string | undefined, least: number, most: number): number | undefined => {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new Error(`--${name}: a whole number from ${least} to ${most}`);
  return value;
};

/** @throws on what it does not know, with a sentence for the screen */
export const readOptions = (args: string[]): BenchOptions | 'help' => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args,
    options: { members: text, organizations: text, items: text, seconds: text, rounds: text, only: text, compare: text, out: text, profile: text, both: flag, keep: flag, help: flag },
  });
  if (values.help) return 'help';
  return {
    sizes: citySizes({
      members: whole('members', values.members, 1000, SIZE) ?? 50_000,
      organizations: whole('organizations', values.organizations, 30, SIZE),
      items: whole('items', values.items, 500, SIZE),
    }),
    seconds: whole('seconds', values.seconds, 1, 60) ?? 3,
    rounds: whole('rounds', values.rounds, 1, 50) ?? 4,
    only: values.only === undefined ? undefined : new Set(values.only.split(',')),
    keep: values.keep ?? false,
    both: values.both ?? false,
    compare: values.compare,
    profile: values.profile,
    out: values.out ?? RESULTS,
  };
};
