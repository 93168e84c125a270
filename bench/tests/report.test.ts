import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { figureMeasurements } from '../report/figureMeasurements';
import { figuresTable, markdownReport, targetsTable } from '../report/markdown';
import { measured } from '../report/measured';
import type { RunFacts } from '../report/Measurement';
import { number } from '../report/number';
import { table } from '../report/table';
import { keeps } from '../report/targets';
import { writeReport } from '../report/writeReport';

const facts: RunFacts = { date: '2026-11-22T06:00:00.000Z', machine: '2 × CPU', commit: 'abc', members: 1000, organizations: 40, items: 400 };
const figures = { requests: 10, requestsPerSecond: 900, p50: 4, p99: 9, statements: 1, nodeMs: 0.5, postgresMs: 0.4, rssMb: 200 };

describe('a target', () => {
  it('is kept at its limit and missed beyond it, in either direction', () => {
    const least = { of: 'ratio', relation: '>=', limit: 0.85 } as const;
    expect([0.85, 0.849].map((ratio) => keeps(least, { value: 0, ratio }))).toEqual([true, false]);
    const most = { of: 'value', relation: '<=', limit: 10 } as const;
    expect([10, 10.01].map((value) => keeps(most, { value, ratio: null }))).toEqual([true, false]);
  });

  it('is missed when nothing was measured', () => {
    expect(keeps({ of: 'ratio', relation: '<=', limit: 1.3 }, { value: 1, ratio: null })).toBe(false);
    expect(keeps({ of: 'value', relation: '>=', limit: 0 }, { value: Number.NaN, ratio: 1 })).toBe(false);
  });

  it('stands beside its measurement, and beside no other', () => {
    expect(measured('feed.requests.product', 'requests/s', 900, 0.9)).toMatchObject({ target: 'ratio >= 0.85', pass: true });
    expect(measured('feed.requests.bare', 'requests/s', 1000)).toMatchObject({ target: null, pass: null });
  });
});

describe('figures of a server', () => {
  it('carry the ratio of neighbouring rounds for speed, and that of the figures for the rest', () => {
    const all = figureMeasurements('feed', 'product', figures, { ...figures, requestsPerSecond: 1000, p50: 2 }, 0.95);
    const of = (name: string): unknown => all.find((each) => each.name === name)?.ratio;
    expect(of('feed.requests.product')).toBe(0.95);
    expect(of('feed.p50.product')).toBe(2);
  });

  it('leave out what the system does not tell', () => {
    expect(figureMeasurements('feed', 'bare', { ...figures, postgresMs: undefined }).map(({ name }) => name)).not.toContain('feed.postgres-cpu.bare');
  });
});

describe('the report', () => {
  const measurements = [...figureMeasurements('feed', 'product', figures, figures, 0.8), ...figureMeasurements('feed', 'bare', figures)];
  const sections = [{ key: 'feed', title: 'feed' }];

  it('has a line a server, and the ratio in the product’s', () => {
    const lines = figuresTable(measurements, sections).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[2]).toMatch(/feed \(product\) .* 0\.80 \|$/);
    expect(lines[3]).toMatch(/\(bare\) .* \|$/);
  });

  it('says plainly which promise was not kept', () => {
    expect(targetsTable(measurements)).toMatch(/feed\.requests\.product .* NO \|/);
  });

  it('names commit, machine and command', () => {
    const text = markdownReport({ facts, measurements, sections, command: 'npm run bench', notes: ['note'] });
    for (const part of ['commit abc', '2 × CPU', '`npm run bench`', '- note']) expect(text).toContain(part);
  });
});

describe('its files', () => {
  let folder = '';
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'handbook-bench-report-'))));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('hold one object a measurement, each with when, where and of what', async () => {
    const [json] = await writeReport(folder, facts, [measured('feed.requests.product', 'requests/s', 900, 0.9), measured('feed.p50.bare', 'ms', 3)], '# report\n');
    const stored = JSON.parse(await readFile(json ?? '', 'utf8')) as unknown[];
    expect(stored).toEqual([
      { name: 'feed.requests.product', unit: 'requests/s', value: 900, ratio: 0.9, target: 'ratio >= 0.85', pass: true, ...facts },
      { name: 'feed.p50.bare', unit: 'ms', value: 3, ratio: null, target: null, pass: null, ...facts },
    ]);
    expect(await readFile(path.join(folder, 'bench-1000.md'), 'utf8')).toBe('# report\n');
  });
});

it('writes numbers with the figures that say something', () => {
  expect([1234.4, 56.66, 0.888, 3, null, Number.NaN].map(number)).toEqual(['1234', '56.7', '0.89', '3', '–', '–']);
});

it('draws tables whose columns stand in line', () => {
  expect(table(['what', 'n'], [['a', '1'], ['long', '1000']])).toBe(['| what |    n |', '|------|-----:|', '| a    |    1 |', '| long | 1000 |'].join('\n'));
});
