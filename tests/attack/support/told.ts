import type { Reply } from './send';

/** Of a request itself, not of what it asked for. */
const ITS_OWN = new Set(['date', 'x-request-id', 'etag', 'content-length', 'content-security-policy', 'set-cookie']);
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** All that an answer tells whoever asked: status, headers, body; ids that were asked for and the request's own number apart. */
export const told = ({ status, headers, text }: Reply): string => {
  const heads = Object.entries(headers).filter(([name]) => !ITS_OWN.has(name)).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ status, heads, body: text.replace(UUID, '<id>') });
};
