import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import * as access from '../../plugins/hierarchical-access';
import * as workflow from '../../plugins/editorial-workflow';
import * as kernel from '../../plugins/kernel';
import { accounts } from '../../src/demo/accounts';
import { blocksOf } from './support/markdown.mjs';

const rooms = readdirSync('plugins').map((room) => `plugins/${room}/README.md`);
const docs = readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
const PAGES = ['README.md', 'CHANGELOG.md', ...docs, ...rooms.filter((page) => existsSync(page))];
const read = (page: string): string => readFileSync(page, 'utf8');
/** Without blocks of code, whose brackets are no links. */
const prose = (page: string): string => read(page).replace(/^```[\s\S]*?^```$/gmu, '').replace(/`[^`\n]*`/gu, '');

const anchorsOf = (page: string): string[] =>
  [...prose(page).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));

describe('the pages', () => {
  it.each(rooms)('%s is there', (page) => {
    expect(existsSync(page)).toBe(true);
  });

  it.each(PAGES)('%s points at what is there', (page) => {
    const broken = [...prose(page).matchAll(/\]\(([^)]+)\)/gu)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https:/u.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const place = file === '' ? page : path.join(path.dirname(page), file);
        return !existsSync(place) || (anchor !== undefined && !anchorsOf(place).includes(anchor));
      });
    expect(broken).toEqual([]);
  });

  it.each(PAGES)('%s names npm scripts and files that are there', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const names = [...read(page).matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
    const files = [...read(page).matchAll(/(?:node |`)((?:scripts|tests|plugins|src|migrations)\/[\w./-]+\.\w+)/gu)].map(([, file = '']) => file);
    expect([...names.filter((name) => scripts[name] === undefined), ...files.filter((file) => !existsSync(file) && !/\/(200-notices\.sql|notice-board\/.*|notices\.ts)$/u.test(file))]).toEqual([]);
  });

  it.each(PAGES)('%s holds no path of a machine', (page) => {
    expect(read(page).match(/\/(?:home|work|Users|root)\/\S*/gu)).toBeNull();
  });
});

describe('README.md', () => {
  it('calls the buttons and headings as the screens do', () => {
    const words = ['plugins', 'src', 'collections'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /translations\/(\w+\.)?vi\.ts$/u.test(name)).map((name) => read(path.join(folder, name))),
    );
    const said = [...read('README.md').matchAll(/“([^”]+)”/gu)].map(([, label = '']) => label);
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((label) => !words.some((text) => text.includes(`'${label}'`)))).toEqual([]);
  });

  it('names every kind of demonstration account, and none that is not there', () => {
    const there = accounts.map(({ username }) => username);
    const named = [...read('README.md').matchAll(/`((?:\w+\.)(?:quantri|ctv|bientap|duyet|bithu|phobithu|dangvien))`/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !name.startsWith('X.') && !there.includes(name))).toEqual([]);
    const kinds = new Set(there.filter((name) => name.includes('.')).map((name) => `X.${name.split('.')[1]}`));
    expect([...kinds].filter((kind) => !named.includes(kind))).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  it('has a row for every collection of the product', () => {
    const slugs = [...rooms.map((page) => path.dirname(page)), 'collections']
      .map((room) => path.join(room, 'slugs.ts'))
      .filter((file) => existsSync(file))
      .flatMap((file) => [...read(file).matchAll(/^export const \w+ = '([\w-]+)'/gmu)].map(([, slug]) => slug));
    expect(slugs.length).toBeGreaterThan(15);
    expect(slugs.filter((slug) => !read('docs/glossary.md').includes(`\`${slug}\``))).toEqual([]);
  });
});

describe('examples of the rooms', () => {
  const exported = { kernel, 'hierarchical-access': access } as const;
  const lines = Object.keys(exported).flatMap((room) =>
    blocksOf(`plugins/${room}/README.md`).flatMap(({ text }) =>
      [...text.matchAll(/^(.+); \/\/ → (.+)$/gmu)].map(([, expression = '', value = '']): [string, string, Record<string, unknown>] => [expression, value, exported[room as keyof typeof exported]]),
    ),
  );

  it.each(lines)('%s → %s', (expression, value, names) => {
    const evaluate = (text: string): unknown => (new Function(...Object.keys(names), `return (${text})`) as (...given: unknown[]) => unknown)(...Object.values(names));
    expect(evaluate(expression)).toEqual(evaluate(value));
  });

  it('are there', () => {
    expect(lines.length).toBeGreaterThan(10);
    expect(Object.keys(workflow)).toContain('editorialWorkflow');
  });
});
