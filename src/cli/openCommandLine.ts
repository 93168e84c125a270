import type { Environment } from '../../plugins/kernel/environment';
import { openDatabase, type OpenDatabase } from '../server/database/openDatabase';
import { loadEnvironment } from '../server/loadEnvironment';
import { publishEnvironment } from '../server/publishEnvironment';

export type CommandLine = { environment: Environment; database: OpenDatabase; close: () => Promise<void> };

/**
 * Environment and database of a command. With the embedded one, a running server's is joined;
 * otherwise it is started and stopped again by `close`. Notes go to stderr: stdout is the command's result.
 */
export const openCommandLine = async (): Promise<CommandLine> => {
  const environment = loadEnvironment();
  const database = await openDatabase(environment, (text) => void process.stderr.write(`${text}\n`));
  await publishEnvironment(environment, database);
  return { environment, database, close: database.close };
};
