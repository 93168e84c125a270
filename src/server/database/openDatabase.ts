import type { Environment } from '../../../plugins/kernel/environment';
import { startEmbeddedPostgres } from '../embedded-postgres';
import type { DatabaseUrls } from '../publishEnvironment';
import { waitForDatabase } from './waitForDatabase';

export type OpenDatabase = DatabaseUrls & { close: () => Promise<void> };

/** The database the environment names, else our own. Ready to answer when this returns. */
export const openDatabase = async (environment: Environment, note: (text: string) => void): Promise<OpenDatabase> => {
  const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_DIRECT_URL, DATA_DIR } = environment;
  if (DATABASE_URL === undefined) {
    const { appUrl, ownerUrl, stop } = await startEmbeddedPostgres({ dataDir: DATA_DIR, log: note });
    return { appUrl, ownerUrl, directUrl: appUrl, close: stop };
  }
  await waitForDatabase(DATABASE_URL, note);
  if (DATABASE_DIRECT_URL !== undefined) await waitForDatabase(DATABASE_DIRECT_URL, note);
  return { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL ?? DATABASE_URL, directUrl: DATABASE_DIRECT_URL ?? DATABASE_URL, close: () => Promise.resolve() };
};
