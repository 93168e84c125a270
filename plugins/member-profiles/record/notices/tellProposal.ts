import type { PayloadRequest } from 'payload';
import { notify } from '../../../notifications';
import { MEMBERS } from '../../slugs';
import { cellPeople, committeePeople } from '../../transfers/notices/people';

type Proposed = { member: string; cell: string; path: string; decidedBy: 'cell' | 'committee' };

/** Who may decide hears that something waits: the cell's leaders, or the people of the nearest committee above it. */
export const tellToDecide = async (req: PayloadRequest, { member, cell, path, decidedBy }: Proposed): Promise<void> => {
  const people = decidedBy === 'cell' ? await cellPeople(req, cell) : await committeePeople(req, path);
  const others = people.filter((each) => each !== String(req.user?.id));
  await notify(req, { kind: 'record.to-decide', to: others, subject: { collection: MEMBERS, id: member }, organization: cell, link: `${req.payload.config.routes.admin}/de-nghi-ho-so` });
};

/** The member hears what came of it; they read the reason in their own list. */
export const tellDecided = (req: PayloadRequest, { member, cell, proposedBy, state }: { member: string; cell: string; proposedBy: string; state: 'confirmed' | 'rejected' }): Promise<unknown> =>
  notify(req, { kind: `record.${state}`, to: [proposedBy], subject: { collection: MEMBERS, id: member }, organization: cell, link: `${req.payload.config.routes.admin}/tai-khoan` });
