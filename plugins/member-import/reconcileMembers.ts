import type { Payload } from 'payload';
import { clock, vietnamDay } from '../kernel';
import { failureOf } from './failureOf';
import { importerOf } from './importer';
import { begin, type ImportOptions } from './importMembers';
import { reconcileBatch, type ReconcileCounts } from './reconcile/reconcileBatch';
import { stage } from './staging/stage';

/**
 * Holds a list against the register, as somebody, within what they administer; what differs is decided on the screen. Cut off, it is begun again.
 * @throws ImportFailed
 */
export const reconcileMembers = async (payload: Payload, { users, user, file, onProgress }: Pick<ImportOptions, 'users' | 'user' | 'onProgress'> & { file: string }): Promise<ReconcileCounts & { id: string }> => {
  try {
    const importer = await importerOf(payload, users, user);
    const batch = await begin(payload, importer, file, vietnamDay(clock.now()), 'reconcile');
    await stage(payload, batch.id, file, (rows) => onProgress?.('reading', rows));
    return { id: batch.id, ...(await reconcileBatch(payload, batch.id, importer.scope)) };
  } catch (error) {
    throw failureOf('vi', error);
  }
};
