import type { PayloadRequest } from 'payload';
import { forgetPower, powerOf, type Power } from '../../hierarchical-access';
import { fail, lockFor } from '../../kernel';
import { mayChange, maySee } from '../access';
import { findOrganization, type Organization } from './organization';

/** Structure changes one at a time: two moves at once could close a ring that neither sees. */
export const lockStructure = (req: PayloadRequest): Promise<void> => lockFor(req, 'organizations.structure');

/** The organisation, when this person may see it; otherwise it cannot be found. */
export const seen = async (req: PayloadRequest, id: string): Promise<Organization> => {
  const [power, organization] = [await powerOf(req), await findOrganization(req, id)];
  if (!organization || !maySee(power, organization)) throw fail(req, 'not-found');
  return organization;
};

type Ask = (organizations: Organization[], power: Power) => boolean;

/**
 * Judges twice: before the lock, so that who may not does not queue for it, and after it, because the tree may have
 * changed while we waited.
 */
export const authorizeUnderLock = async (req: PayloadRequest, ids: readonly string[], ask: Ask): Promise<void> => {
  const judge = async (): Promise<void> => {
    const organizations: Organization[] = [];
    for (const id of ids) organizations.push(await seen(req, id));
    if (!ask(organizations, await powerOf(req))) throw fail(req, 'auth.forbidden');
  };
  await judge();
  await lockStructure(req);
  forgetPower(req);
  await judge();
};

/** Authority over one organisation itself (rename, dissolve). */
export const authorizeChange = (req: PayloadRequest, id: string): Promise<void> =>
  authorizeUnderLock(req, [id], (organizations, power) => mayChange(power, organizations.map(({ path }) => path)));
