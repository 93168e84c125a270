import type { Plugin, SanitizedConfig } from 'payload';
import { etagOf, hasEtag } from '../kernel';
import { openApiDocument, type About } from './document/openApiDocument';
import { examples } from './examples';
import type { Described } from './types';

export { described } from './described';

const OPEN_API_PATH = '/openapi.json';

type Options = { described: Described; about: About };
type Told = { text: string; etag: string };

/**
 * `GET /api/openapi.json`: what a client may call, for anybody. It is made once a process, from the configuration that answers.
 * Must stand behind every plugin that adds doors.
 */
export const openApi = ({ described, about }: Options): Plugin => {
  const told = new WeakMap<SanitizedConfig, Told>();
  const tell = (config: SanitizedConfig): Told => {
    const known = told.get(config);
    if (known) return known;
    const text = JSON.stringify(openApiDocument(config, described, examples, about));
    const made = { text, etag: etagOf(text) };
    told.set(config, made);
    return made;
  };
  return (config) => ({
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      {
        method: 'get',
        path: OPEN_API_PATH,
        handler: (req) => {
          const { text, etag } = tell(req.payload.config);
          const headers = { ETag: etag, 'Cache-Control': 'public, no-cache', 'Content-Type': 'application/json; charset=utf-8' };
          return hasEtag(req.headers.get('if-none-match'), etag) ? new Response(null, { status: 304, headers }) : new Response(text, { headers });
        },
      },
    ],
  });
};
