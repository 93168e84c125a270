import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { say } from '../say';
import { StartError } from '../StartError';

const LIMIT_SECONDS = 60;
const PAUSE_MS = 1000;
/** Wrong password, no such role, no such database: waiting does not help. */
const HOPELESS = new Set(['28P01', '28000', '3D000', '42501']);

const tryOnce = async (url: string): Promise<string | undefined> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? 'timeout';
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * Waits until the database answers, because Payload's own attempt would end the process.
 * @throws StartError after a minute, or at once when waiting cannot help
 */
export const waitForDatabase = async (url: string, note: (text: string) => void): Promise<void> => {
  const end = Date.now() + LIMIT_SECONDS * 1000;
  let told = '';
  for (;;) {
    const code = await tryOnce(url);
    if (code === undefined) return;
    if (HOPELESS.has(code) || Date.now() > end) throw new StartError('start.databaseFailed', { seconds: LIMIT_SECONDS, code });
    if (told !== code) note(say('start.databaseWait', { code }));
    told = code;
    await sleep(PAUSE_MS);
  }
};
