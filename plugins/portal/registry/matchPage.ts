import type { PortalPage } from './types';

export type Matched = { page: PortalPage; params: Record<string, string> };

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

const paramsOf = (pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined => {
  if (pattern.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, wanted] of pattern.entries()) {
    const part = decoded(parts[at] ?? '');
    if (part === undefined) return undefined;
    if (wanted.startsWith(':')) params[wanted.slice(1)] = part;
    else if (wanted !== part) return undefined;
  }
  return params;
};

const split = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** The page of an address. What is written out goes before what stands for anything. */
export const matchPage = (pages: readonly PortalPage[], path: string): Matched | undefined => {
  const parts = split(path);
  const found = pages.flatMap((page): Matched[] => {
    const params = paramsOf(split(page.path), parts);
    return params ? [{ page, params }] : [];
  });
  return found.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
};
