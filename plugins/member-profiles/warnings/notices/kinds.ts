import type { PayloadRequest } from 'payload';
import { heldOver, powerOf } from '../../../hierarchical-access';
import type { Notice, NotificationKind, Standing } from '../../../notifications';
import { MEMBER_READERS } from '../../collections/members';
import { warningBoth } from '../translations';

/** A count of a place is for who still keeps a register; who does not any more is shown nothing of it. */
const standing = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const keeps = heldOver(await powerOf(req), MEMBER_READERS).length > 0;
  return new Map(notices.map(({ id }): [string, Standing] => [id, keeps ? 'current' : 'hidden']));
};

/** One line a week, not one for each warning. */
export const warningKindsTold: readonly NotificationKind[] = [
  { key: 'warnings.digest', label: warningBoth('digest.label'), title: warningBoth('digest.title'), body: warningBoth('digest.body'), mail: 'digest', standing },
];
