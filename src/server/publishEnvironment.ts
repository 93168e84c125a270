import type { Environment } from '../../plugins/kernel/environment';
import { keepExchangeKeys, keepSealKeys, keepSessionSecret } from './secret';

export type DatabaseUrls = {
  appUrl: string;
  ownerUrl: string;
  /** The product's role too, never through a pooler: for LISTEN and session locks (TRAPS.md 43). */
  directUrl: string;
};

/**
 * payload.config.ts is evaluated three times (here, and twice by Next), so it cannot be handed values:
 * it reads process.env. What was checked and completed is therefore written back there, before it is imported.
 */
export const publishEnvironment = async (environment: Environment, urls: DatabaseUrls): Promise<void> => {
  const secret = environment.PAYLOAD_SECRET ?? (await keepSessionSecret(environment.DATA_DIR));
  const exchange = environment.EXCHANGE_KEYS ?? (environment.DATABASE_URL === undefined ? await keepExchangeKeys(environment.DATA_DIR) : undefined);
  Object.assign(process.env, {
    NODE_ENV: environment.NODE_ENV,
    DATA_DIR: environment.DATA_DIR,
    PORT: String(environment.PORT),
    PUBLIC_URL: environment.PUBLIC_URL,
    PAYLOAD_SECRET: secret,
    SEAL_KEYS: environment.SEAL_KEYS ?? (await keepSealKeys(environment.DATA_DIR)),
    ...(exchange === undefined ? {} : { EXCHANGE_KEYS: exchange }),
    DATABASE_URL: urls.appUrl,
    DATABASE_OWNER_URL: urls.ownerUrl,
    NEXT_TELEMETRY_DISABLED: '1',
    PAYLOAD_DISABLE_TELEMETRY: '1',
  });
};
