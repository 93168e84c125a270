import type { Places } from './places';
import { readPostmaster, removePostmasterFile } from './postmasterFile';
import { commandLine, isAlive } from './processes';
import { waitUntilReady } from './waitUntilReady';

/** Our command line names the data folder; Windows shows the program's name only. One that died and was not buried yet has none. */
export const isOurs = async (pid: number, data: string) =>
  (await commandLine(pid)).includes(process.platform === 'win32' ? 'postgres' : data);

/**
 * After a kill -9 of Node its PostgreSQL lives on. Takes it over when it is there and really ours.
 * When its number now belongs to another program, the stale file goes: PostgreSQL would refuse to start beside it.
 * @returns the port, or undefined when there is nothing to adopt.
 */
export const adopt = async (places: Places, superPassword: string): Promise<number | undefined> => {
  const found = await readPostmaster(places.data);
  if (found === undefined || !isAlive(found.pid)) return undefined;
  if (!(await isOurs(found.pid, places.data))) {
    await removePostmasterFile(places.data, found.pid);
    return undefined;
  }
  const address = { port: found.port, user: 'postgres', password: superPassword, database: 'postgres' };
  // The wait is for one that is still starting, or just about to end.
  return (await waitUntilReady(address, () => !isAlive(found.pid), 30_000)) ? found.port : undefined;
};
