import type pg from 'pg';
import { columnOf } from '../../member-profiles/pure';
import { PERSONS_NUMBERS } from './rowLine';

/** Cells in force below the importer's places (`$2`), as people call them. */
const PLACES = `places as materialized (
  select o.id, o.short_name, o.code, lower(o.code) as lowered, handbook.plain(o.name) as name, handbook.plain(o.short_name) as short, handbook.plain(p.name) as above, handbook.plain(p.short_name) as above_short
  from organizations o left join organizations p on p.id = o.parent_id
  where o.form = 'cell' and (o.valid_to is null or o.valid_to > now()) and exists (select 1 from unnest($2::text[]) t where o.path collate "C" >= t collate "C" and o.path collate "C" < handbook.subtree_end(t) collate "C"))`;
const WORDS = `words as materialized (
  select word, case when word like 'c:%' then lower(substr(word, 3)) end as code,
    case when word like 'n:%' then handbook.plain(split_part(substr(word, 3), '|', 1)) end as name, handbook.plain(split_part(substr(word, 3), '|', 2)) as above
  from (select distinct cell_word as word from handbook.member_import_rows where batch_id = $1 and cell_word <> 'n:|') w)`;
/** Each a join by equality, which is hashed: 20,000 cells against as many names. */
const FOUND = `near as (
  select w.word, w.above, p.id, p.short_name, p.code, p.above as over, p.above_short as over_short from words w join places p on p.name = w.name
  union
  select w.word, w.above, p.id, p.short_name, p.code, p.above, p.above_short from words w join places p on p.short = w.name),
found as materialized (
  select w.word, p.id, p.short_name, p.code from words w join places p on p.lowered = w.code
  union all
  select n.word, n.id, n.short_name, n.code from near n where n.above = '' or n.above in (n.over, n.over_short))`;

const CELLS = `with ${PLACES}, ${WORDS}, ${FOUND}
  insert into handbook.member_import_cells (batch_id, word, cell_id) select $1, word, min(id::text)::uuid from found group by word having count(distinct id) = 1`;

/** Of the first 300 names that are not known, what is nearest; of names of several cells, which. */
const CELL_FINDINGS = `with ${PLACES}, ${WORDS}, ${FOUND},
  lost as (select w.*, row_number() over (order by w.word) as n from words w where not exists (select 1 from handbook.member_import_cells c where c.batch_id = $1 and c.word = w.word)),
  said as (
    select l.word,
      case when exists (select 1 from found f where f.word = l.word) then 'cell-ambiguous' else 'cell-unknown' end as code,
      coalesce((select string_agg(f.short_name || ' (' || f.code || ')', '; ') from (select * from found f where f.word = l.word order by f.code limit 5) f),
        case when l.n <= 300 then (select n.short_name || ' (' || n.code || ')' from (
          select p.short_name, p.code, greatest(similarity(p.name, coalesce(l.name, l.code)), similarity(p.lowered, coalesce(l.code, l.name))) as near from places p) n
          where n.near > 0.3 order by n.near desc, n.code limit 1) end, '') as meant
    from lost l)
  insert into handbook.member_import_findings (batch_id, line, field, code, grave, shown, params)
  select $1, r.line, case when s.word like 'c:%' then 'cellCode' else 'cellName' end, s.code, true, left(rtrim(replace(substr(s.word, 3), '|', ', '), ', '), 80), jsonb_build_object('meant', s.meant)
  from said s join handbook.member_import_rows r on r.batch_id = $1 and r.cell_word = s.word`;

const numberTwice = (field: string, column: string): string => `
  insert into handbook.member_import_findings (batch_id, line, field, code, grave, shown, params)
  select $1, line, '${field}', 'number-twice', true, shown, jsonb_build_object('first', first::text)
  from (select line, ${column}_shown as shown, min(line) over (partition by ${column}_index) as first from handbook.member_import_rows where batch_id = $1 and ${column}_index is not null) r where line > first`;

const MINE = `exists (select 1 from unnest($2::text[]) t where m.cell_path >= t collate "C" and m.cell_path < handbook.subtree_end(t) collate "C")`;

/** Whom this batch itself has entered already: it is read again after a crash of the database. */
const NOT_ITS_OWN = 'not exists (select 1 from handbook.imported_members own where own.member_id = m.id and own.batch_id = $1)';

/** A number that a member has whom the importer keeps. Of others nobody is told that they are members. */
const numberKnown = (field: string, column: string): string => `
  insert into handbook.member_import_findings (batch_id, line, field, code, grave, shown, params)
  select distinct on (r.line) $1::uuid, r.line, '${field}', 'number-known', true, r.${column}_shown, jsonb_build_object('name', m.full_name, 'cell', o.short_name)
  from handbook.member_import_rows r cross join lateral unnest(r.${column}_known_by) k (known)
  join handbook.member_secrets s on s.${column}_index = k.known join members m on m.id = s.member_id join organizations o on o.id = m.cell_id
  where r.batch_id = $1 and ${MINE} and ${NOT_ITS_OWN} order by r.line, m.id`;

/** The same name and day of birth. In one cell, and no two numbers that say otherwise: one person; else somebody should look. */
const PERSON_TWICE = `
  insert into handbook.member_import_findings (batch_id, line, field, code, grave, shown, params)
  select $1, line, 'fullName', case when same then 'person-twice' else 'person-alike' end, same, left(full_name, 80), jsonb_build_object('first', first::text)
  from (
    select r.line, r.full_name, f.line as first, r.cell_word = f.cell_word and (r.personal_number_index is null or f.personal_number_index is null) as same
    from (select line, full_name, cell_word, personal_number_index, min(line) over (partition by name_key, born_on) as first_line
          from handbook.member_import_rows where batch_id = $1 and born_precision = 'day' and name_key <> '') r
    join handbook.member_import_rows f on f.batch_id = $1 and f.line = r.first_line
    where r.line > r.first_line) p
  where not exists (select 1 from handbook.member_import_findings x where x.batch_id = $1 and x.line = p.line and x.code = 'number-twice')`;

const PERSON_KNOWN = `
  insert into handbook.member_import_findings (batch_id, line, field, code, grave, shown, params)
  select distinct on (r.line) $1::uuid, r.line, 'fullName', case when c.cell_id = m.cell_id then 'person-known' else 'person-alike' end, c.cell_id = m.cell_id, left(r.full_name, 80),
    jsonb_build_object('name', m.full_name, 'cell', o.short_name)
  from handbook.member_import_rows r join handbook.member_import_cells c on c.batch_id = $1 and c.word = r.cell_word
  join members m on m.born_on = r.born_on::timestamptz and handbook.plain(m.full_name) = r.name_key join organizations o on o.id = m.cell_id
  where r.batch_id = $1 and r.born_precision = 'day' and ${MINE} and ${NOT_ITS_OWN}
    and not exists (select 1 from handbook.member_import_findings x where x.batch_id = $1 and x.line = r.line and x.code = 'number-known')
  order by r.line, (c.cell_id = m.cell_id) desc, m.id`;

const CODES = `'cell-unknown', 'cell-ambiguous', 'number-twice', 'number-known', 'person-twice', 'person-known', 'person-alike'`;

/** Which cells the words of a file mean, among those of these places. In the caller's transaction. */
export const mapCells = async (client: pg.PoolClient, batch: string, scope: readonly string[]): Promise<void> => {
  await client.query('delete from handbook.member_import_cells where batch_id = $1', [batch]);
  await client.query('select handbook.import_analyze()');
  await client.query(CELLS, [batch, [...scope]]);
};

/**
 * Everything that needs the register or the other rows, by sets. Can be run again: what it said before is forgotten first. In the
 * caller's transaction. `scope`: paths that the importer administers.
 */
export const check = async (client: pg.PoolClient, batch: string, scope: readonly string[]): Promise<{ faulty: number; warned: number }> => {
  await client.query(`delete from handbook.member_import_findings where batch_id = $1 and code in (${CODES})`, [batch]);
  const both = [batch, [...scope]];
  await mapCells(client, batch, scope);
  await client.query(CELL_FINDINGS, both);
  for (const name of PERSONS_NUMBERS) {
    await client.query(numberTwice(name, columnOf(name)), [batch]);
    await client.query(numberKnown(name, columnOf(name)), both);
  }
  await client.query(PERSON_TWICE, [batch]);
  await client.query(PERSON_KNOWN, both);
  const { rows } = await client.query<{ faulty: string; lines: string }>(
    'select count(distinct line) filter (where grave) as faulty, count(distinct line) as lines from handbook.member_import_findings where batch_id = $1',
    [batch],
  );
  const [row] = rows;
  return { faulty: Number(row?.faulty ?? 0), warned: Number(row?.lines ?? 0) - Number(row?.faulty ?? 0) };
};
