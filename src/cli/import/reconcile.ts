import path from 'node:path';

import { createLocalReq, type Payload } from 'payload';

import { USERS } from '../../../collections/slugs';
import { ImportFailed, reconcileMembers } from '../../../plugins/member-import';
import { memberImportText } from '../../../plugins/member-import/client';
import { findActor } from '../../../plugins/party-organizations';
import { CommandFailed } from '../CommandFailed';
import { follow, measured } from './members';

const say = (key: Parameters<typeof memberImportText>[1], params?: Parameters<typeof memberImportText>[2]): string => memberImportText('vi', key, params);
const out = (text: string): void => void process.stdout.write(`${text}\n`);

/** Holds a list against the register as somebody; the decisions are made on the screen. */
export const reconcileMembersByCommandLine = async (payload: Payload, file: string, { as, json }: { as: string; json?: boolean }): Promise<void> => {
  const begin = performance.now();
  const user = await findActor(await createLocalReq({}, payload), USERS, as);
  if (!user) throw new CommandFailed(say('import.no-user', { username: as }));
  const { onProgress, done } = follow();
  try {
    const found = await reconcileMembers(payload, { users: USERS, user, onProgress, file: path.resolve(process.env.HANDBOOK_CALLED_FROM ?? process.cwd(), file) }).finally(done);
    if (json) return out(JSON.stringify({ ...found, ...measured(begin) }));
    const { id, theirs, same, changed = 0, duplicate = 0 } = found;
    out(say('cli.reconcile.counts', { theirs, same, changed, here: found['missing-here'] ?? 0, there: found['missing-there'] ?? 0, cell: found['no-cell'] ?? 0, twice: duplicate }));
    out(say('cli.reconcile.then', { id }));
  } catch (error) {
    if (error instanceof ImportFailed) throw new CommandFailed(say(error.key, error.params));
    throw error;
  }
};
