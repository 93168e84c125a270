import { asAnyCommand, type AnyCommand } from '../../kernel';
import type { HierarchicalAccessOptions } from '../options';
import { administrationList, confirmAdministration, proposeAdministration, rejectAdministration } from '../administration';
import { giveBackMandate } from './giveBack';
import { grantMandate } from './grant';
import { addGroupMember } from './groupAddMember';
import { createGroup } from './groupCreate';
import { removeGroupMember } from './groupRemoveMember';
import { handOverMandate } from './handOver';
import { limitMandate } from './limit';
import { minePower } from './mine';
import { mandatesOfOrganization } from './ofOrganization';
import { findPeople } from './people';
import { revokeMandate } from './revoke';
import { widenMandate } from './widen';

/** Every verb of this room. */
export const commands = (options: HierarchicalAccessOptions): AnyCommand[] => [
  asAnyCommand(grantMandate(options)),
  asAnyCommand(revokeMandate(options)),
  asAnyCommand(limitMandate(options)),
  asAnyCommand(widenMandate(options)),
  asAnyCommand(handOverMandate(options)),
  asAnyCommand(giveBackMandate(options)),
  asAnyCommand(proposeAdministration(options)),
  asAnyCommand(confirmAdministration(options)),
  asAnyCommand(rejectAdministration(options)),
  asAnyCommand(administrationList),
  asAnyCommand(createGroup(options)),
  asAnyCommand(addGroupMember(options)),
  asAnyCommand(removeGroupMember(options)),
  asAnyCommand(minePower),
  asAnyCommand(findPeople),
  asAnyCommand(mandatesOfOrganization),
];
