import { createLocalReq, type Payload } from 'payload';
import { ADMINS, heldOver, holdsOver, powerOf, type Power } from '../hierarchical-access';
import { ImportFailed } from './ImportFailed';
import { batchOf, type Batch } from './staging/batches';

export type User = { id: string; username: string };
/** Who imports: the paths they administer, and the organisation for which they act. */
export type Importer = { user: User; power: Power; scope: string[]; organization: string };

/** @throws ImportFailed for whom administers nothing */
export const importerOf = async (payload: Payload, users: string, user: User): Promise<Importer> => {
  const req = await createLocalReq({ user: { ...user, collection: users } as never }, payload); // the user's type is generated
  const power = await powerOf(req);
  const scope = heldOver(power, ADMINS);
  const organization = power.mandates.find(({ role, path }) => ADMINS.includes(role) && scope.includes(path))?.organization;
  if (organization === undefined) throw new ImportFailed('import.no-scope', { username: user.username });
  return { user, power, scope, organization };
};

/** A batch that this person may go on with or take back: one of an organisation they administer. For others it does not exist. */
export const ownBatch = async (payload: Payload, { power }: Importer, id: string): Promise<Batch> => {
  const batch = await batchOf(payload, id);
  if (!batch || !holdsOver(power, ADMINS, batch.path)) throw new ImportFailed('import.no-batch', { batch: id });
  return batch;
};
