import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { committeeScreens } from '../browser/tasks/committeeScreens';
import { tasks } from '../browser/tasks/tasks';

const FOLDER = 'docs/manual';
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const text = pages.map((name) => readFileSync(path.join(FOLDER, name), 'utf8')).join('\n');
const shown = [...text.matchAll(/\(images\/([\w-]+)\.jpg\)/g)].map(([, name = '']) => name);

describe('the manual', () => {
  it('shows pictures that are there, each once, and keeps none that nobody sees', () => {
    expect(shown.filter((name) => !existsSync(`${FOLDER}/images/${name}.jpg`))).toEqual([]);
    expect(shown).toEqual([...new Set(shown)]);
    expect(readdirSync(`${FOLDER}/images`).map((name) => path.parse(name).name).sort()).toEqual([...shown].sort());
  });

  it('shows what the browser tests take: no picture made by hand', () => {
    const source = readFileSync('tests/browser/tasks/tasks.ts', 'utf8');
    const taken = [...[...source.matchAll(/look\('([\w-]+)'\)/g)].map(([, name = '']) => name), ...committeeScreens.map(({ picture }) => picture)];
    expect([...shown].sort()).toEqual(taken.sort());
  });

  it('tells each task of a secretary, with the presses it may take', () => {
    const numbers = [...readFileSync(`${FOLDER}/bi-thu-chi-bo.md`, 'utf8').matchAll(/^## \d+\./gm)];
    expect(numbers).toHaveLength(tasks.length);
    expect(tasks).toHaveLength(14);
  });
});
