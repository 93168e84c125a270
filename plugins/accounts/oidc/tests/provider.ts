import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export type Person = { sub: string; claims: Record<string, unknown>; acr?: string; amr?: string[] };
export type TestProvider = { issuer: string; /** Who signs in there next. */ person: Person; close: () => Promise<void> };

export const CLIENT = { OIDC_CLIENT_ID: 'so-tay', OIDC_CLIENT_SECRET: 'bi-mat-cua-hai-ben' };

/** A real provider in this process: whoever comes is signed in as `person`, without a page. @param callbackOf asked when the first comes: a house may know its address late */
export const startProvider = async (callbackOf: () => string): Promise<TestProvider> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const standing: TestProvider = { issuer, person: { sub: 'none', claims: {} }, close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()); }) };
  const people = new Map<string, Person>();
  const provide = (): Provider => new Provider(issuer, {
    clients: [{ client_id: CLIENT.OIDC_CLIENT_ID, client_secret: CLIENT.OIDC_CLIENT_SECRET, redirect_uris: [callbackOf()], response_types: ['code'], grant_types: ['authorization_code'] }],
    claims: { openid: ['sub', 'acr', 'amr'], profile: ['personal_number', 'personal_number_verified'] },
    features: { devInteractions: { enabled: false } },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['mot-khoa-chi-de-thu'] },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub)?.claims, ...(people.get(sub)?.acr ? { acr: people.get(sub)?.acr } : {}), ...(people.get(sub)?.amr ? { amr: people.get(sub)?.amr } : {}) }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId: CLIENT.OIDC_CLIENT_ID, accountId: ctx.oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  let provider: Provider | undefined;
  server.on('request', (req, res) => {
    provider ??= provide();
    const answer = provider.callback();
    if (!req.url?.startsWith('/interaction/')) return void answer(req, res);
    const { person } = standing;
    people.set(person.sub, person);
    void provider.interactionFinished(req, res, { login: { accountId: person.sub, ...(person.acr ? { acr: person.acr } : {}), ...(person.amr ? { amr: person.amr } : {}) } });
  });
  return standing;
};
