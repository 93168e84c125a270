import type { OwnProduct } from './ownProduct';

export type Told = { status: number; retryAfter: string | null; code: string | undefined; message: string; body: unknown };

type Errors = { errors?: { message?: string; code?: string; data?: { code?: string }; extensions?: { data?: { code?: string } } }[] };

const toldOf = async (response: Response): Promise<Told> => {
  const body: unknown = await response.json();
  const [error] = (body as Errors).errors ?? [];
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    code: error?.code ?? error?.data?.code ?? error?.extensions?.data?.code,
    message: error?.message ?? '',
    body,
  };
};

export type AskInit = { method?: string; json?: unknown; form?: FormData; headers?: Record<string, string> };

/** One question to a running product as one of the world's actors. */
export const askAs = async (product: Pick<OwnProduct, 'url' | 'world'>, actor: string, path: string, { method = 'GET', json, form, headers = {} }: AskInit = {}): Promise<Told> =>
  toldOf(
    await fetch(`${product.url}${path}`, {
      method,
      headers: { authorization: `JWT ${product.world.tokenOf(actor)}`, ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(form ? { body: form } : json === undefined ? {} : { body: JSON.stringify(json) }),
    }),
  );

export const askGraphql = (product: Pick<OwnProduct, 'url' | 'world'>, actor: string, query: string): Promise<Told> =>
  askAs(product, actor, '/api/graphql', { method: 'POST', json: { query } });

/** Vietnamese with its marks, or it is not for the reader. */
export const VIETNAMESE = /[ăâđêôơưáàảãạếềểễệốồổỗộứừửữự]/i;
