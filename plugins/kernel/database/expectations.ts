/** A trigger that must stand on a table, and the statement that puts it there. */
export type ExpectedTrigger = { table: string; trigger: string; fix: string };

/** What a function must consist of: a changed body switches off a guard whose trigger still stands. */
export type ExpectedFunction = { name: string; body: string; fix: string };

export type DatabaseExpectations = {
  triggers: ExpectedTrigger[];
  /** Tables that the product's role may only add to. */
  evidence: string[];
  /** Tables whose published rows, and the rows that belong to them, change by approval only. */
  published: string[];
  /** Columns of paths: compared byte by byte, or subtrees are not ranges. */
  paths: { table: string; column: string }[];
  extensions: string[];
  functions: ExpectedFunction[];
};

export const noExpectations = (): DatabaseExpectations => ({ triggers: [], evidence: [], published: [], paths: [], extensions: [], functions: [] });

const STATEMENT = /^(?:select handbook\.(attach_search|attach_sync|attach_scope|attach_content|attach_change_log|attach_count|guard_table|protect_evidence|guard_publication)\(([^;]*)\)|create (?:constraint )?trigger (\w+)\s[^;]*?\son\s+([\w.]+)[^;]*|create extension if not exists (\w+)|drop trigger (?:if exists )?(\w+) on ([\w.]+)[^;]*);/gm;

/** From `create function` at the start of a line to the end of its `$$` body; or one that is dropped. */
const FUNCTION = /^create (?:or replace )?function ([\w.]+)\([^$]*?\$\$([^]*?)\$\$[^;]*;|^drop function (?:if exists )?([\w.]+)\([^;]*;/gm;

const qualified = (table: string): string => (table.includes('.') ? table : `public.${table}`);
const argumentsOf = (text: string): string[] => [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '');

const scopeOf = (table: string, column: string, fix: string): Pick<DatabaseExpectations, 'triggers' | 'paths'> => ({
  triggers: [{ table: qualified(table), trigger: `a_scope_${column}`, fix }],
  paths: [{ table: qualified(table), column }],
});

const add = (to: DatabaseExpectations, more: Partial<DatabaseExpectations>): void => {
  for (const key of ['triggers', 'evidence', 'published', 'paths', 'extensions', 'functions'] as const) (to[key] as unknown[]).push(...(more[key] ?? []));
};

/** One of the helpers of migrations/sql, as what it leaves behind. */
const effectOf = (helper: string, [table = '', second = '', third = '']: string[], fix: string): Partial<DatabaseExpectations>[] => {
  const on = (trigger: string): ExpectedTrigger => ({ table: qualified(table), trigger, fix });
  switch (helper) {
    case 'attach_scope':
      return [scopeOf(table, third, fix)];
    case 'attach_content':
      return [
        ...['owner_path', 'audience_path'].flatMap((column) => [scopeOf(table, column, fix), scopeOf(`_${table}_v`, `version_${column}`, fix)]),
        { triggers: [on('z_change_log'), on('z_tell_content')] },
      ];
    case 'attach_change_log':
      return [{ triggers: [on('z_change_log')] }];
    case 'attach_count':
      return [{ triggers: ['insert', 'update', 'delete'].map((event) => on(`z_kept_counts_${event}`)) }];
    case 'attach_search':
      return [{ triggers: [on('s_search')] }];
    case 'attach_sync':
      return [{ triggers: [on('z_sync')] }];
    case 'guard_table':
      return second === '' ? [] : [{ triggers: [on('b_guard')] }];
    case 'protect_evidence':
      return [{ triggers: [on('protect_evidence'), on('protect_evidence_truncate')], evidence: [qualified(table)] }];
    default:
      return [{ triggers: [on('p_publication')], published: [qualified(table)] }];
  }
};

/**
 * What the SQL of the migrations means to stand in the database: read from the statements themselves, so that a new
 * trigger is expected from the moment it is written. Statements begin at the start of a line; bodies of functions are indented.
 */
export const expectationsOf = (texts: readonly string[]): DatabaseExpectations => {
  const all = noExpectations();
  for (const text of texts) {
    for (const [fix, name, body = '', dropped] of text.matchAll(FUNCTION)) {
      all.functions = all.functions.filter((each) => each.name !== (name ?? dropped));
      if (name !== undefined) all.functions.push({ name, body, fix });
    }
    for (const [statement, helper, args, trigger, table, extension, dropped, from] of text.matchAll(STATEMENT)) {
      if (helper !== undefined) for (const each of effectOf(helper, argumentsOf(args ?? ''), statement)) add(all, each);
      else if (extension !== undefined) all.extensions.push(extension);
      else if (dropped !== undefined) all.triggers = all.triggers.filter((each) => each.trigger !== dropped || each.table !== qualified(from ?? ''));
      else if (trigger !== undefined && table !== undefined) all.triggers.push({ table: qualified(table), trigger, fix: statement });
    }
  }
  return all;
};
