import type { PayloadRequest } from 'payload';
import { endJourney } from './journey';

/** Why nobody was signed in: the provider is away, the answer was none of ours or too old, or nobody here is meant. The last is all a stranger learns. */
export type OidcRefusal = 'away' | 'again' | 'refused' | 'wait';

/** The portal's sign-in; its pages have short addresses, the admin's all begin with the admin's. */
const PORTAL_SIGN_IN = '/dang-nhap';

/** Back to the sign-in page the person came from, the portal's or the admin's, with why; a second step is asked there. @param fragment never sent to a server */
export const backTo = (req: PayloadRequest, why: OidcRefusal | undefined, { wanted, fragment }: { wanted?: string | undefined; fragment?: string } = {}): Response => {
  const { admin, routes } = req.payload.config;
  const portal = wanted !== undefined && !(wanted === routes.admin || wanted.startsWith(`${routes.admin}/`));
  const query = new URLSearchParams({ ...(why ? { sso: why } : {}), ...(wanted ? { [portal ? 'tiep' : 'redirect']: wanted } : {}) }).toString();
  const location = `${portal ? PORTAL_SIGN_IN : `${routes.admin}${admin.routes.login}`}${query ? `?${query}` : ''}${fragment ? `#${fragment}` : ''}`;
  return new Response(null, { status: 303, headers: { location, 'set-cookie': endJourney(), 'cache-control': 'private, no-store' } });
};
