import type { House } from '../../support/house';

/** How a value might be kept that should not be: plainly, and in the usual spellings of bytes. */
const spellings = (value: string): string[] => {
  const bytes = Buffer.from(value, 'utf8');
  // A value inside a longer base64 text begins at any of three places of a group.
  const inside = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').slice(shift === 0 ? 0 : 4, -4));
  return [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), bytes.toString('hex'), ...inside].filter((each, n, all) => each.length >= 6 && all.indexOf(each) === n);
};

/** Every needle with the words it is called by. */
export const needlesOf = (values: Record<string, string>): [name: string, needle: string][] => Object.entries(values).flatMap(([name, value]) => spellings(value).map((each): [string, string] => [name, each.toLowerCase()]));

export const foundIn = (text: string, needles: readonly (readonly [string, string])[]): string[] => {
  const lowered = text.toLowerCase();
  return needles.filter(([, needle]) => lowered.includes(needle)).map(([name, needle]) => `${name} (${needle})`);
};

/** Every table of the database, row by row as text: which hold one of these. */
export const tablesHolding = async ({ ownerSql }: Pick<House, 'ownerSql'>, needles: readonly (readonly [string, string])[]): Promise<string[]> => {
  const tables = await ownerSql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_t%' order by 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await ownerSql<{ said: string; many: string }>(
      `select k.said, count(*)::text as many from ${name} t, unnest($1::text[], $2::text[]) k (said, needle) where strpos(lower(t::text), k.needle) > 0 group by k.said`,
      [needles.map(([said]) => said), needles.map(([, needle]) => needle)],
    );
    for (const { said, many } of rows) found.push(`${name}: ${said} ×${many}`);
  }
  return found;
};
