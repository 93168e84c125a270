import type { Payload } from 'payload';
import { importerOf, ownBatch, type User } from './importer';
import type { OnProgress } from './importMembers';
import { undo, type Undone } from './staging/undo';

/** Takes a batch back, by somebody who administers its organisation. @throws ImportFailed */
export const undoImport = async (payload: Payload, { users, user, batch, onProgress }: { users: string; user: User; batch: string; onProgress?: OnProgress }): Promise<Undone> => {
  const importer = await importerOf(payload, users, user);
  const found = await ownBatch(payload, importer, batch);
  return undo(payload, found, { id: user.id, action: 'members.undo-import' }, (rows) => onProgress?.('undoing', rows, found.applied));
};
