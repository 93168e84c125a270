import { ADMINS, SOMEBODY } from './roles';
import { rows } from './rows';
import type { CommandRow, Place, Role } from './types';

const COMMITTEE: readonly Role[] = [...ADMINS, 'committee-secretary'];
const KEPT: readonly Place[] = ['near', 'below'];
const UNSEEN = 'not there for them (DECISIONS 12)';

/** Exchange with other software, and packs for organisations without a line (docs/decisions/0007). */
export const partnerRows: CommandRow[] = [
  ...rows(['exchange.propose-partner', 'exchange.confirm-partner', 'exchange.reject-partner', 'exchange.end-partner'],
    ['system-admin', 'none', 'allow', 'system administrators name partners, two of them'], ['any', 'none', 'deny-403', 'they name no partners']),
  ...rows('exchange.partners', [ADMINS, 'none', 'allow', 'partners for what they administer'], ['any', 'none', 'deny-403', 'they administer nothing']),
  ...rows(['exchange.fetch', 'exchange.acknowledge', 'exchange.messages'], [ADMINS, KEPT, 'allow', 'administrators over the partner\'s part of the tree'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('exchange.receive', [ADMINS, KEPT, 'allow', 'administrators over the sender\'s part of the tree'], ['any', 'any', 'deny-403', 'the answer is one, whether there is such a partner or not']),
  ...rows('offline-packs.list', [COMMITTEE, 'none', 'allow', 'packs of the places they answer for'], ['any', 'none', 'deny-403', 'they answer for no place']),
  ...rows('offline-packs.take-out',
    [COMMITTEE, KEPT, 'allow', 'who answers for the place takes it out'], [SOMEBODY, ['near', 'above'], 'deny-403', 'they see the organisation, and take nothing out'],
    [['summary-officer'], KEPT, 'deny-403', 'they count; they take nothing out'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['offline-packs.bring-back', 'offline-packs.open', 'offline-packs.decide', 'offline-packs.declare-lost', 'offline-packs.close'],
    [COMMITTEE, KEPT, 'allow', 'who answers for the place brings it back and decides'], ['any', 'any', 'deny-404', UNSEEN]),
];
