import type { PayloadRequest } from 'payload';
import { endJourney } from './journey';

/** Why nobody was signed in: the provider is away, the answer was none of ours or too old, or nobody here is meant. The last is all a stranger learns. */
export type OidcRefusal = 'away' | 'again' | 'refused' | 'wait';

/** Back to the sign-in page, with why; a second step is asked there. @param fragment never sent to a server */
export const backTo = (req: PayloadRequest, why: OidcRefusal | undefined, { wanted, fragment }: { wanted?: string; fragment?: string } = {}): Response => {
  const { admin, routes } = req.payload.config;
  const query = new URLSearchParams({ ...(why ? { sso: why } : {}), ...(wanted ? { redirect: wanted } : {}) }).toString();
  const location = `${routes.admin}${admin.routes.login}${query ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`;
  return new Response(null, { status: 303, headers: { location, 'set-cookie': endJourney(), 'cache-control': 'private, no-store' } });
};
