import type { PayloadRequest } from 'payload';
import { oidcSettings } from './settings';
import { t } from './translations';

/** What the sign-in page says of the provider: its button, and why the last try came to nothing. Undefined where none is configured. */
export type OidcWords = { button: string; or: string; why: string; start: string };

const WHY = ['refused', 'again', 'away', 'wait'] as const;

export const oidcWords = (req: PayloadRequest, why: unknown): OidcWords | undefined => {
  const settings = oidcSettings();
  if (!settings) return undefined;
  const known = WHY.find((one) => one === why);
  return { button: t(req, 'button', { name: settings.name ?? t(req, 'button.name') }), or: t(req, 'or'), why: known ? t(req, known) : '', start: `${req.payload.config.routes.api}/users/oidc/start` };
};
