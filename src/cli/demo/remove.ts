import { t } from '../../demo/translations';
import { closePayload } from '../../server/database/pool';
import { loadPayload } from '../../server/loadPayload';
import { createLog } from '../../server/log';
import { openCommandLine } from '../openCommandLine';

const NOT_CONFIRMED = 1;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Runs as the role that owns the tables (DATABASE_OWNER_URL): the product's own role cannot delete evidence.
 * @returns the exit code: 0 removed or nothing there, 1 not confirmed
 */
export const removeByCommandLine = async (yes: boolean): Promise<number> => {
  const { environment, database, close } = await openCommandLine();
  try {
    process.env.DATABASE_URL = database.ownerUrl;
    const { payload } = await loadPayload(createLog({ ...environment, LOG_LEVEL: 'warn' }));
    // Late: where files lie is read when the collections are loaded.
    const { demonstrationContents, removeDemonstration } = await import('../../demo/load');
    try {
      const contents = await demonstrationContents(payload);
      if (contents && !yes) {
        say(t('vi', 'cli.remove.ask', contents));
        return NOT_CONFIRMED;
      }
      const removed = contents && (await removeDemonstration(payload));
      if (!removed) {
        say(t('vi', 'cli.remove.none'));
        return 0;
      }
      const { kept, ...numbers } = removed;
      say(t('vi', 'cli.remove.done', numbers));
      if (Object.values(kept).some((count) => count > 0)) say(t('vi', 'cli.remove.kept', kept));
      say(t('vi', 'cli.remove.administrator'));
      return 0;
    } finally {
      await closePayload(payload);
    }
  } finally {
    await close();
  }
};
