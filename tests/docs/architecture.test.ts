import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { ROLES } from '../../plugins/hierarchical-access';
import { expectationsOf } from '../../plugins/kernel';

const page = readFileSync('docs/architecture.md', 'utf8');
const sql = readdirSync('migrations/sql').map((name) => readFileSync(`migrations/sql/${name}`, 'utf8'));

/** The rows of the page's table of triggers: names → tables. */
const listed = (): Map<string, string> =>
  new Map(
    [...(page.split('## What the database refuses')[1] ?? '').matchAll(/^\| (`[a-z_*]+`(?:, `[a-z_*]+`)*) \| ([^|]+) \| [^|]+ \|$/gmu)].flatMap(([, names = '', tables = '']) =>
      [...names.matchAll(/`([a-z_*]+)`/gu)].map(([, name = '']) => [name, tables] as const),
    ),
  );

const row = (name: string): string | undefined => listed().get(name.startsWith('a_scope_') ? 'a_scope_*' : name);

describe('docs/architecture.md', () => {
  const { triggers } = expectationsOf(sql);

  it('names every trigger of the migrations', () => {
    expect(triggers.length).toBeGreaterThan(50);
    expect([...new Set(triggers.map(({ trigger }) => trigger))].filter((name) => row(name) === undefined)).toEqual([]);
  });

  it('names every table a trigger guards', () => {
    const summed = /a_scope_|z_change_log/u;
    const missing = triggers.filter(({ trigger, table }) => !summed.test(trigger) && !row(trigger)?.includes(`\`${table.replace(/^public\./u, '')}\``));
    expect(missing.map(({ trigger, table }) => `${trigger} on ${table}`)).toEqual([]);
  });

  it('names no trigger that is not there', () => {
    const there = new Set(triggers.map(({ trigger }) => (trigger.startsWith('a_scope_') ? 'a_scope_*' : trigger)));
    expect([...listed().keys()].filter((name) => !there.has(name))).toEqual([]);
  });

  it('names every table of the schema handbook and every SQLSTATE of ours', () => {
    const tables = sql.flatMap((text) => [...text.matchAll(/create table handbook\.(\w+)/gu)].map(([, name]) => name));
    const states = new Set(sql.flatMap((text) => [...text.matchAll(/errcode = '(HB\d+)'/gu)].map(([, state]) => state)));
    expect([...tables, ...states].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every role', () => {
    expect(ROLES.filter((role) => !page.includes(`\`${role}\``))).toEqual([]);
  });
});
