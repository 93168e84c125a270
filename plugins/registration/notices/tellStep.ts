import type { PayloadRequest } from 'payload';
import { notify } from '../../notifications';
import type { Registration } from '../data/registration';
import { DESK } from '../paths';
import { approversOf, verifiersOf } from './people';

export type Told = 'fit' | 'verify' | 'return' | 'approve' | 'refuse' | 'late';

/** Tells whose turn it is, and the cell how it ended; who acted knows. */
export const tellStep = async (req: PayloadRequest, row: Pick<Registration, 'id' | 'cell' | 'cellName' | 'path' | 'state'>, what: Told): Promise<void> => {
  const toCommittee = what === 'verify' || (what === 'late' && row.state === 'verified');
  const people = toCommittee ? await approversOf(req, row.path) : await verifiersOf(req, row.cell);
  // A cell that has nobody yet: its first account is the business of the committee above, which may verify through its administrator.
  const to = (people.length > 0 ? people : await approversOf(req, row.path)).filter((id) => id !== String(req.user?.id));
  const kind = what === 'late' ? 'late' : what === 'verify' ? 'to-approve' : what === 'fit' || what === 'return' ? 'to-verify' : 'answered';
  await notify(req, {
    kind: `registrations.${kind}`, to, organization: row.cell, params: { cell: row.cellName }, link: `${req.payload.config.routes.admin}${DESK}`,
    ...(what === 'late' ? { dedupeKey: `registrations.late:${row.id}:${row.state}` } : {}),
  });
};
