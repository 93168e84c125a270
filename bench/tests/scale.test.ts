import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { measured } from '../report/measured';
import type { Measurement } from '../report/Measurement';
import { extrapolate, need, writeScale } from '../report/scale';

it('lets grow on what grew, and leaves what fell where it is', () => {
  expect(extrapolate(10, 100)).toBeCloseTo(1120, 0);
  expect(extrapolate(1, 1)).toBe(1);
  expect(extrapolate(3, 2)).toBe(2);
  expect(extrapolate(1, 20)).toBeCloseTo(224, 0);
  expect(extrapolate(Number.NaN, 2)).toBeNaN();
});

it('adds up the busiest hour from the CPU of each request', () => {
  const each = need(3600, (name) => (name === 'feed.node-cpu.product' ? 1000 : 0));
  expect(each).toMatchObject({ requests: 3.5, nodeCores: 0.5, postgresCores: 0, processes: 2, connections: 42 });
  expect(need(36_000, (name) => (name === 'item.node-cpu.product' ? 30 : 0))).toMatchObject({ nodeCores: 0.6, processes: 2 });
  expect(need(360_000, (name) => (name === 'item.node-cpu.product' ? 30 : 0))).toMatchObject({ nodeCores: 6, processes: 10 });
});

it('writes its two tables between their marks and touches nothing else', () => {
  const page = 'before\n<!-- slopes:begin (made) -->\nold\n<!-- slopes:end -->\nbetween\n<!-- needs:begin -->\n<!-- needs:end -->\nafter\n';
  const figures: Measurement[] = [measured('feed.node-cpu.product', 'CPU ms/request', 2)];
  const text = writeScale(page, figures, figures);
  expect(text).not.toContain('old');
  expect(text.startsWith('before\n<!-- slopes:begin (made) -->\n| a request')).toBe(true);
  expect(text).toMatch(/<!-- slopes:end -->\nbetween\n<!-- needs:begin -->\n\| members/);
  expect(text.endsWith('<!-- needs:end -->\nafter\n')).toBe(true);
  expect(text).toMatch(/feed: Node \(CPU ms\) +\| +2 \| +2 \| +1 \|/);
});

it('finds its marks in docs/scale.md', async () => {
  const page = await readFile('docs/scale.md', 'utf8');
  for (const mark of ['slopes:begin', 'slopes:end', 'needs:begin', 'needs:end']) expect(page).toContain(mark);
});
