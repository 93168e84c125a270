import type { PayloadRequest } from 'payload';
import { clock, inTransaction, vietnamDay } from '../kernel';
import { lockStructure } from './data/authorize';
import { findRoot } from './data/organization';
import { insertOrganization } from './data/insertOrganization';
import { organizationFail } from './errors';

export type NewRoot = {
  name: string;
  shortName?: string;
  code?: string;
  decisionNumber: string;
  /** `YYYY-MM-DD`; both days are today when left out. */
  decisionDate?: string;
  from?: string;
};

/**
 * Founds the root of an installation, before anybody can hold a mandate: for the first administrator's set-up, the
 * import and the demonstration. No command reaches it. Audited like every other change, without an actor when there is none.
 * @throws HandbookError `organization.root-exists`
 */
export const createRootOrganization = (req: PayloadRequest, root: NewRoot): Promise<{ id: string; code: string }> =>
  inTransaction(req, async () => {
    await lockStructure(req);
    const there = await findRoot(req);
    if (there) throw organizationFail(req, 'organization.root-exists', { name: there.name });
    const now = clock.now();
    const today = vietnamDay(now);
    const { name, shortName = name, code, decisionNumber, from = today, decisionDate = from } = root;
    return insertOrganization(req, now, {
      code,
      name: name.normalize('NFC').trim(),
      shortName: shortName.normalize('NFC').trim(),
      parent: null,
      level: 'city',
      form: 'committee',
      kind: 'party',
      decision: { decisionNumber, decisionDate, from },
    });
  });
