import { allowInsecureRequests, ClientSecretBasic, discovery, type Configuration } from 'openid-client';
import type { OidcSettings } from './settings';

const KEPT_MS = 3_600_000;
const SECONDS = 10;

let known: { of: string; at: number; configuration: Promise<Configuration> } | undefined;

/** What the provider says of itself, asked once an hour; a failure is not kept. Only on this machine without encryption. */
export const providerOf = ({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> => {
  const of = JSON.stringify([issuer, clientId, clientSecret]);
  if (known?.of === of && Date.now() - known.at < KEPT_MS) return known.configuration;
  const server = new URL(issuer);
  const configuration = discovery(server, clientId, undefined, ClientSecretBasic(clientSecret), { timeout: SECONDS, ...(server.protocol === 'http:' ? { execute: [allowInsecureRequests] } : {}) });
  const entry = { of, at: Date.now(), configuration };
  known = entry;
  configuration.catch(() => {
    if (known === entry) known = undefined;
  });
  return configuration;
};
