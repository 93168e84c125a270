import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import type { Endpoint } from 'payload';
import { getSafeRedirect } from 'payload/shared';
import { fail } from '../../kernel';
import { backTo } from './backTo';
import { keepJourney, MINUTES, OIDC_PATH } from './journey';
import { providerOf } from './provider';
import { oidcSettings } from './settings';

/** Where the provider sends people back to: the configured address of the house, never what a request claims. */
export const callbackOf = (serverURL: string): string => `${serverURL}${OIDC_PATH}/callback`;

/** Sends a person to the provider: authorisation code with PKCE, a state and a nonce of this browser's own. */
export const startOidc: Endpoint = {
  method: 'get',
  path: '/oidc/start',
  handler: async (req) => {
    const settings = oidcSettings();
    if (!settings) throw fail(req, 'not-found');
    const { config } = req.payload;
    const asked = new URL(req.url ?? '/', config.serverURL).searchParams.get('redirect') ?? '';
    const wanted = getSafeRedirect({ fallbackTo: config.routes.admin, redirectTo: asked });
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    try {
      const url = buildAuthorizationUrl(await providerOf(settings), {
        redirect_uri: callbackOf(config.serverURL),
        scope: `openid ${settings.scope}`,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      const headers = { location: url.href, 'set-cookie': keepJourney({ state, nonce, verifier, wanted, until: Date.now() + MINUTES * 60_000 }), 'cache-control': 'private, no-store' };
      return new Response(null, { status: 303, headers });
    } catch (error) {
      req.payload.logger.error({ err: error, msg: 'the sign-in provider does not answer' });
      return backTo(req, 'away', { wanted });
    }
  },
};
