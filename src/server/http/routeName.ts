import type { SanitizedConfig } from 'payload';

import { normalPath } from './normalPath';

const literals = (path: string) => path.split('/').filter((part) => part !== '' && !/[:*{}()]/.test(part));

/**
 * Names a route without any value in it. Only words of the configuration survive, everything else becomes `:x`,
 * so that neither a name in a path reaches the log nor invented paths fill the metrics.
 */
export const createRouteName = (config: SanitizedConfig): ((url: string) => string) => {
  const words = new Set([
    'api',
    'admin',
    'graphql',
    'globals',
    'collections',
    'create',
    'login',
    'logout',
    'account',
    'healthz',
    'readyz',
    'metrics',
  ]);
  for (const { slug, endpoints } of [...config.collections, ...config.globals]) {
    words.add(slug);
    for (const { path } of endpoints || []) literals(path).forEach((word) => words.add(word));
  }
  for (const { path } of config.endpoints) literals(path).forEach((word) => words.add(word));
  return (url) => {
    const parts = normalPath(url).split('/').slice(1);
    if (parts[0] === '_next') return '/_next';
    if (parts[0] !== undefined && !words.has(parts[0]) && parts[0] !== '') return '(page)';
    return `/${parts
      .slice(0, 6)
      .map((part) => (words.has(part) || part === '' ? part : ':x'))
      .join('/')}`;
  };
};
