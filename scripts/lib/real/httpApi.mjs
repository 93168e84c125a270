/**
 * Speaks to the product's API as an app does: JSON or a form, the JWT in the header.
 * @param fetchPath `(path, init) => Promise<Response>`: the network, or the product's handlers in a test
 * @returns `call(method, path, {token, json, form, headers})` → `{status, headers, body, bytes}`
 */
export const createApi =
  (fetchPath) =>
  async (method, path, { token, json, form, headers = {} } = {}) => {
    const response = await fetchPath(path, {
      method,
      headers: {
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form === undefined ? {} : { body: form }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    let body;
    try {
      body = JSON.parse(new globalThis.TextDecoder().decode(bytes));
    } catch {
      body = undefined; // a file
    }
    return { status: response.status, headers: response.headers, body, bytes };
  };

/** The product over the network. */
export const networkApi = (url) => createApi((path, init) => fetch(new URL(path, url), init));

/** An answer's body, when its status is the expected one. */
export const body = (answer, status = 200) => {
  if (answer.status === status || (status === 200 && answer.status === 201)) return answer.body;
  throw new Error(`status ${answer.status} instead of ${status}: ${JSON.stringify(answer.body)?.slice(0, 500)}`);
};

export const signIn = async (call, username, password) => body(await call('POST', '/api/users/login', { json: { username, password } })).token;
