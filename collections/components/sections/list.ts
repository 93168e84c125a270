import { plain, slugify } from '../../../plugins/kernel/client';
import type { DocumentSection } from '../../fields/sections';

export const ANCHOR = /^[a-z0-9-]{1,80}$/;

/** An address for a heading that no other section has: "dieu-12", else "dieu-12-2", "dieu-12-3" … */
export const suggestAnchor = (heading: string, taken: readonly string[]): string => {
  const base = slugify(heading).slice(0, 70).replace(/-+$/, '') || 'muc';
  const used = new Set(taken);
  if (!used.has(base)) return base;
  let number = 2;
  while (used.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
};

/** Positions of the sections that hold every word of the question, marks and case aside; all of them for an empty one. */
export const findSections = (haystacks: readonly string[], question: string): number[] => {
  const words = plain(question).split(' ').filter(Boolean);
  return haystacks.flatMap((text, index) => (words.every((word) => text.includes(word)) ? [index] : []));
};

export const haystack = ({ heading, text }: DocumentSection): string => plain(`${heading} ${text}`);

/** The list with one section at another place; positions outside the list mean its ends. */
export const moveSection = (list: readonly DocumentSection[], from: number, to: number): DocumentSection[] => {
  const rest = list.filter((_, index) => index !== from);
  const moved = list[from];
  if (!moved) return [...list];
  const target = Math.min(Math.max(to, 0), rest.length);
  return [...rest.slice(0, target), moved, ...rest.slice(target)];
};
