import { GRAPHQL_POST } from '@payloadcms/next/routes';
import { handleEndpoints, type SanitizedConfig } from 'payload';

/** An answer as a test looks at it. `body` is parsed JSON, or the text when it is none. */
export type Answer = {
  status: number;
  headers: Headers;
  // A test looks into whatever came; assertions are its types.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
};

export type ClientInit = Omit<RequestInit, 'headers'> & { json?: unknown; headers?: Record<string, string> };

/** Speaks to the product's API as one person (or nobody), through the same handlers the server uses. */
export type Client = {
  /** The raw door: path from "/api". */
  fetch: (path: string, init?: ClientInit) => Promise<Response>;
  request: (method: string, path: string, init?: ClientInit) => Promise<Answer>;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  post: (path: string, json?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  patch: (path: string, json?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  delete: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  graphql: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
};

export const ORIGIN = 'http://localhost:3000';

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Files and empty answers stay text.
  }
  return { status: response.status, headers: response.headers, body };
};

/** @param token a JWT, sent in the header as apps do (TRAPS.md 21) */
export const createClient = (config: Promise<SanitizedConfig>, token?: string): Client => {
  const graphqlPost = GRAPHQL_POST(config);
  const fetch: Client['fetch'] = async (path, { json, headers, ...init } = {}) => {
    const request = new Request(new URL(path, ORIGIN), {
      ...init,
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    return new URL(request.url).pathname === '/api/graphql' ? graphqlPost(request) : handleEndpoints({ config, request });
  };
  const request: Client['request'] = async (method, path, init = {}) => answerOf(await fetch(path, { ...init, method }));
  const withBody = (method: string) => (path: string, json?: unknown, headers?: Record<string, string>) =>
    request(method, path, { json: json ?? {}, ...(headers ? { headers } : {}) });
  const without = (method: string) => (path: string, headers?: Record<string, string>) => request(method, path, headers ? { headers } : {});
  return {
    fetch,
    request,
    get: without('GET'),
    delete: without('DELETE'),
    post: withBody('POST'),
    patch: withBody('PATCH'),
    graphql: (query, variables) => request('POST', '/api/graphql', { json: { query, variables } }),
  };
};
