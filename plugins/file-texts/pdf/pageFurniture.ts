import type { Line } from './types';

const AT_EDGE = 3;
const LEAST_PAGES = 3;
const NUMBER = /^(?:trang\s*)?[-–—.]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:\/\s*\d{1,4})?\s*[-–—.]?$/iu;

const shape = ({ text }: Line): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Without what repeats at the edge of the pages: heads, feet and numbers. The first page's own head stands; a line counts as repeated when it
 * is on a third of the pages at the same edge, its digits aside.
 */
export const withoutFurniture = (pages: readonly (readonly Line[])[]): Line[][] => {
  const edges = (lines: readonly Line[]): Line[] => [...new Set([...lines.slice(0, AT_EDGE), ...lines.slice(-AT_EDGE)])].filter(({ y, height }) => y > height * 0.88 || y < height * 0.12);
  const times = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(edges(lines).map(shape))) times.set(key, (times.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.length / 3);
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter((line) => !edge.has(line) || !((times.get(shape(line)) ?? 0) >= least || NUMBER.test(line.text.trim())));
  });
};
