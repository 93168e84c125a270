import { delegate } from './delegate';
import { listDelegations } from './delegations';
import { endDelegation } from './endDelegation';

export const delegationCommands = [delegate, endDelegation, listDelegations];
