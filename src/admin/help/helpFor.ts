import { vi, type HelpPath } from './vi';

const PATHS = Object.keys(vi) as HelpPath[];
const fits = (pattern: string, path: string): boolean => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path);

/** The entry for a path below the admin's own route; the more exact one first. Undefined: there is none. */
export const helpFor = (path: string): HelpPath | undefined => {
  const plain = path.replace(/\/+$/, '');
  return PATHS.find((pattern) => pattern === plain) ?? PATHS.find((pattern) => pattern.includes(':') && fits(pattern, plain));
};
