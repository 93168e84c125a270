import { authorizationCodeGrant, fetchUserInfo, type Configuration } from 'openid-client';
import type { Journey } from './journey';
import type { OidcSettings } from './settings';

/** What a provider proved: whom it knows by which subject, the verified number where it tells one, and whether a second factor was given there. */
export type Proven = { issuer: string; subject: string; number: string | undefined; secondFactor: boolean };

type Claims = Readonly<Record<string, unknown>>;

const NUMBER = /^\d{12}$/;

/** The number, only where the provider says in so many words that it verified it. */
const numberIn = (claims: Claims, { numberClaim, verifiedClaim }: OidcSettings): string | undefined => {
  const value = claims[numberClaim];
  return claims[verifiedClaim] === true && typeof value === 'string' && NUMBER.test(value) ? value : undefined;
};

/** `acr`, or one of `amr`, as the settings name them. */
const twoFactors = (claims: Claims, { secondFactor }: OidcSettings): boolean => {
  const amr: unknown[] = Array.isArray(claims.amr) ? (claims.amr as unknown[]) : [];
  return [claims.acr, ...amr].some((value) => typeof value === 'string' && secondFactor.includes(value));
};

/**
 * Takes the provider's answer: the code for tokens, checked against state, nonce and PKCE of this browser, signature, issuer, audience and
 * time by openid-client. What the ID token does not tell is asked at /userinfo, of the same subject.
 * @param url as the provider called it, on this house's own address
 * @throws where anything is wrong
 */
export const prove = async (provider: Configuration, settings: OidcSettings, url: URL, { state, nonce, verifier }: Journey): Promise<Proven> => {
  const tokens = await authorizationCodeGrant(provider, url, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
  const claims = tokens.claims();
  if (!claims) throw new Error('the provider sent no ID token');
  const asked = settings.numberClaim in claims || provider.serverMetadata().userinfo_endpoint === undefined ? undefined : await fetchUserInfo(provider, tokens.access_token, claims.sub);
  return { issuer: claims.iss, subject: claims.sub, number: numberIn(asked ?? claims, settings), secondFactor: twoFactors(claims, settings) };
};
