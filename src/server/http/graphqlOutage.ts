import type { Outage } from '../../../plugins/kernel';

type Answer = { errors?: { extensions?: { statusCode?: unknown } }[] };

const read = async (response: Response): Promise<Answer> => (await response.clone().json().catch(() => ({}))) as Answer;

/**
 * GraphQL answers 200 whatever happened. An outage is told by the status too, so that apps and proxies come again:
 * the answer itself when the error was typed, else the outage it hides.
 * @param met the outage that fell into the request's time
 */
export const graphqlOutage = async (response: Response, query: string, met: Outage | undefined): Promise<Response | Outage> => {
  const typed = response.headers.has('retry-after');
  if (!typed && met === undefined) return response;
  const { errors = [] } = await read(response);
  const status = errors.map(({ extensions }) => extensions?.statusCode).find((each) => each === 503 || each === 507);
  if (typeof status === 'number') return new Response(response.body, { status, headers: response.headers });
  // A query may be repeated; a mutation without errors has done its work.
  return met !== undefined && (errors.length > 0 || !/\bmutation\b/.test(query)) ? met : response;
};
