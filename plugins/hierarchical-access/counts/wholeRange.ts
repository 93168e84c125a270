import type { Where } from 'payload';

/** Rows with `from <= path < to`. */
export type PathRange = { from: string; to: string };

type Bounds = { from?: string; to?: string };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const meet = (a: Bounds, b: Bounds): Bounds => ({
  ...(a.from !== undefined || b.from !== undefined ? { from: [a.from ?? '', b.from ?? ''].sort().at(-1) } : {}),
  ...(a.to !== undefined || b.to !== undefined ? { to: [a.to, b.to].filter((end) => end !== undefined).sort()[0] } : {}),
});

const boundsOfField = (condition: unknown): Bounds | undefined => {
  if (!isObject(condition)) return undefined;
  let bounds: Bounds = {};
  for (const [operator, value] of Object.entries(condition)) {
    if (typeof value !== 'string' || value === '') return undefined;
    if (operator === 'greater_than_equal') bounds = meet(bounds, { from: value });
    else if (operator === 'less_than') bounds = meet(bounds, { to: value });
    else return undefined;
  }
  return bounds;
};

const boundsOf = (where: unknown, field: string): Bounds | undefined => {
  if (!isObject(where)) return undefined;
  let bounds: Bounds = {};
  for (const [key, condition] of Object.entries(where)) {
    const parts = key === field ? [boundsOfField(condition)] : key.toLowerCase() === 'and' && Array.isArray(condition) ? condition.map((each) => boundsOf(each, field)) : [undefined];
    for (const part of parts) {
      if (part === undefined) return undefined;
      bounds = meet(bounds, part);
    }
  }
  return bounds;
};

/** The range of paths a question asks for, when it asks for nothing else at all and the range has both ends; else undefined. */
export const wholeRange = (where: Where | undefined, field: string): PathRange | undefined => {
  const bounds = boundsOf(where, field);
  return bounds?.from !== undefined && bounds.to !== undefined ? { from: bounds.from, to: bounds.to } : undefined;
};
