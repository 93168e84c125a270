import type { Payload } from 'payload';
import type { DatabaseExpectations } from './expectations';
import { queryPool, sql } from './sql';

export type DatabaseFinding = {
  kind: 'trigger-missing' | 'trigger-disabled' | 'function' | 'right' | 'ddl' | 'owner' | 'extension' | 'collation';
  table: string | null;
  /** Trigger, function, right, extension or column. */
  name: string;
  /** The SQL that mends it, for the owner of the database. */
  fix: string;
};

type Trigger = { table: string; trigger: string; enabled: boolean };

const standingTriggers = (payload: Payload): Promise<Trigger[]> =>
  queryPool<Trigger>(
    payload,
    sql`select n.nspname || '.' || c.relname as table, t.tgname as trigger, t.tgenabled in ('O', 'A') as enabled
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal`,
  );

/** Tables of arrays, blocks and relations below a main table, as guard_publication finds them. */
const childTables = async (payload: Payload, table: string): Promise<string[]> => {
  const rows = await queryPool<{ child: string }>(
    payload,
    sql`select distinct n.nspname || '.' || k.relname as child from pg_constraint c
        join pg_class k on k.oid = c.conrelid join pg_namespace n on n.oid = k.relnamespace
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = to_regclass(${table}) and a.attname in ('parent_id', '_parent_id')
          and starts_with(k.relname, split_part(${table}, '.', 2) || '_')`,
  );
  return rows.map(({ child }) => child);
};

const triggerFindings = async (payload: Payload, { triggers, published }: DatabaseExpectations): Promise<DatabaseFinding[]> => {
  const standing = new Map((await standingTriggers(payload)).map((each) => [`${each.table} ${each.trigger}`, each.enabled]));
  const children = await Promise.all(
    [...new Set(published)].map(async (table) =>
      (await childTables(payload, table)).map((child) => ({ table: child, trigger: 'p_publication', fix: `select handbook.guard_publication('${table.split('.')[1]}');` })),
    ),
  );
  const wanted = new Map([...triggers, ...children.flat()].map((each) => [`${each.table} ${each.trigger}`, each]));
  return [...wanted].flatMap(([key, { table, trigger, fix }]): DatabaseFinding[] => {
    const enabled = standing.get(key);
    if (enabled === undefined) return [{ kind: 'trigger-missing', table, name: trigger, fix }];
    return enabled ? [] : [{ kind: 'trigger-disabled', table, name: trigger, fix: `alter table ${table} enable trigger ${trigger};` }];
  });
};

type Role = { role: string; super: boolean; owns: boolean; creates: string[] };

const roleFindings = async (payload: Payload, { evidence }: DatabaseExpectations): Promise<DatabaseFinding[]> => {
  const tables = [...new Set(evidence)];
  const rights = await queryPool<{ table: string; right: string; role: string }>(
    payload,
    sql`select t.name as table, r.name as right, quote_ident(current_user) as role
        from jsonb_array_elements_text(${JSON.stringify(tables)}::jsonb) t(name), unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) r(name)
        where to_regclass(t.name) is not null and (has_table_privilege(current_user, t.name, r.name)
          or (r.name = 'UPDATE' and has_any_column_privilege(current_user, t.name, r.name)))`,
  );
  const [me] = await queryPool<Role>(
    payload,
    sql`select quote_ident(current_user) as role,
          (select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user) as super,
          exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('public', 'handbook') and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'USAGE')) as owns,
          array(select nspname::text from pg_namespace where nspname in ('public', 'handbook') and has_schema_privilege(current_user, oid, 'CREATE')) as creates`,
  );
  if (!me) return [];
  // Who owns the tables, or may do everything, needs no right beside: said once.
  if (me.super || me.owns) return [{ kind: 'owner', table: null, name: me.role, fix: 'DATABASE_URL=postgres://<handbook_app>… DATABASE_OWNER_URL=postgres://<handbook_owner>…' }];
  return [
    ...rights.map(({ table, right, role }): DatabaseFinding => ({ kind: 'right', table, name: right, fix: `revoke ${right.toLowerCase()} on ${table} from ${role};` })),
    ...me.creates.map((schema): DatabaseFinding => ({ kind: 'ddl', table: null, name: schema, fix: `revoke create on schema ${schema} from ${me.role}, public;` })),
  ];
};

const shapeFindings = async (payload: Payload, { extensions, paths }: DatabaseExpectations): Promise<DatabaseFinding[]> => {
  const missing = await queryPool<{ name: string }>(
    payload,
    sql`select distinct x.name from jsonb_array_elements_text(${JSON.stringify(extensions)}::jsonb) x(name) where not exists (select 1 from pg_extension where extname = x.name)`,
  );
  const wrong = await queryPool<{ table: string; column: string }>(
    payload,
    sql`select distinct p.table, p.column from jsonb_to_recordset(${JSON.stringify(paths)}::jsonb) as p("table" text, "column" text)
        left join pg_attribute a on a.attrelid = to_regclass(p.table) and a.attname = p.column
        left join pg_collation c on c.oid = a.attcollation where c.collname is distinct from 'C'`,
  );
  return [
    ...missing.map(({ name }): DatabaseFinding => ({ kind: 'extension', table: null, name, fix: `create extension if not exists ${name};` })),
    ...wrong.map(({ table, column }): DatabaseFinding => ({ kind: 'collation', table, name: column, fix: `alter table ${table} alter column ${column} type varchar collate "C";` })),
  ];
};

const oneLineEnd = (body: string): string => body.replaceAll('\r\n', '\n');

/** Functions that are missing, or whose body is another than the migrations wrote. */
const functionFindings = async (payload: Payload, { functions }: DatabaseExpectations): Promise<DatabaseFinding[]> => {
  const rows = await queryPool<{ name: string; body: string }>(
    payload,
    sql`select n.nspname || '.' || p.proname as name, p.prosrc as body from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'handbook'`,
  );
  return functions.flatMap(({ name, body, fix }): DatabaseFinding[] => {
    const standing = rows.filter((row) => row.name === name);
    const whole = standing.length > 0 && standing.every((row) => oneLineEnd(row.body) === oneLineEnd(body));
    return whole ? [] : [{ kind: 'function', table: null, name, fix: fix.replace(/^create (?:or replace )?/, 'create or replace ') }];
  });
};

/** Compares the connected database, under the product's own role, with what is meant (DECISIONS.md 18). */
export const checkDatabase = async (payload: Payload, expected: DatabaseExpectations): Promise<DatabaseFinding[]> => [
  ...(await shapeFindings(payload, expected)),
  ...(await triggerFindings(payload, expected)),
  ...(await functionFindings(payload, expected)),
  ...(await roleFindings(payload, expected)),
];
