import type { PayloadRequest } from 'payload';
import { holdsAt, powerOf, type Role } from '../../hierarchical-access';
import { workflowFail } from '../errors';

/** Who speaks for the owner upwards: whoever approves for it last and, of a cell, its secretary and deputy. */
const OFFERERS: readonly Role[] = ['editorial-approver', 'cell-secretary', 'cell-deputy-secretary'];

export const assertOfferer = async (req: PayloadRequest, owner: string): Promise<void> => {
  if (!holdsAt(await powerOf(req), OFFERERS, owner)) throw workflowFail(req, 'offer.not-offerer');
};
