import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';

import { secretVariables, variables } from '../../plugins/kernel/environment';
import { commands } from '../../src/cli/commands';
import { generatedPart, table } from './support/generated';

const PAGE = 'docs/operations.md';
const page = readFileSync(PAGE, 'utf8');

type Row = { name: string; meaning: string; preset: string };

/** Names, meanings and defaults as the source's own comments tell them. */
const described = (): Row[] => {
  const source = readFileSync('plugins/kernel/environment/variables.ts', 'utf8').split('export const variables = {')[1] ?? '';
  return [...source.matchAll(/^ {2}\/\*\* (.*?) \*\/\n {2}([A-Z_]+):/gmu)].map(([, comment = '', name = '']) => {
    const [meaning = '', preset = ''] = comment.split(/\s*@default\s+/u);
    return { name, meaning, preset };
  });
};

const named = (command: Command, above = ''): string[] =>
  command.commands.flatMap((each) => (each.commands.length > 0 ? named(each, `${above}${each.name()} `) : [`${above}${each.name()}`]));

describe('docs/operations.md', () => {
  it('lists every variable with what the code says of it', () => {
    const rows = described();
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(variables));
    const cells = rows.map(({ name, meaning, preset }) => [`\`${name}\``, meaning, preset, secretVariables.has(name) ? 'secret' : '']);
    const { now, wanted } = generatedPart(PAGE, 'environment', table(['variable', 'what', 'default', ''], cells));
    expect(now).toBe(wanted);
  });

  it('names every command of the command line', () => {
    const program = new Command('handbook');
    for (const register of commands) register(program);
    const missing = named(program).filter((name) => !page.includes(`\`${name}\``) && !page.includes(`\`${name} <`));
    expect(missing).toEqual([]);
  });

  it('tells the limits as they stand in the code', () => {
    const constant = (file: string, name: string): number => Number(new RegExp(`const ${name} = ([\\d_]+)`, 'u').exec(readFileSync(file, 'utf8'))?.[1]?.replaceAll('_', ''));
    const http = 'src/server/http';
    expect([constant(`${http}/bodyLimit.ts`, 'JSON_MB'), constant(`${http}/bodyLimit.ts`, 'UPLOAD_MB'), constant(`${http}/bodyLimit.ts`, 'ADMIN_MB')]).toEqual([1, 25, 8]);
    expect(['DEPTH', 'FIELDS', 'ROOT_FIELDS', 'TOKENS'].map((name) => constant(`${http}/graphqlLimits.ts`, name))).toEqual([12, 600, 20, 4000]);
    expect(constant(`${http}/signInGate.ts`, 'IN_LINE')).toBe(40);
    expect(constant(`${http}/signInGate.ts`, 'SHARE')).toBe(10);
    // Rules: what they are at the first start.
    const shipped = readFileSync('migrations/sql/400-sign-in-rules.sql', 'utf8');
    for (const value of ['{"failures": 5, "minutes": 15, "perSource": 100}', '{"member": 20160, "business": 15, "admin": 5}', '{"members": 45, "mandates": 45, "warn": 7}']) expect(shipped).toContain(value);
    expect([constant('src/server/listen.ts', 'HEADERS_MS'), constant('src/server/listen.ts', 'WHOLE_REQUEST_MS')]).toEqual([20_000, 180_000]);
  });
});
