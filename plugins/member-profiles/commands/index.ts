import { asAnyCommand, type AnyCommand } from '../../kernel';
import { badgeCommands } from '../badges';
import { dossierCommands } from '../dossier';
import { duesCommands } from '../dues';
import { historyCommands } from '../history';
import { createMember } from './create';
import { lifeCommands } from '../life';
import { linkAccount } from './linkAccount';
import { partyAgeCommands } from '../partyAge/commands';
import { placeCommands } from '../places';
import { transferCommands } from '../transfers/commands';
import { setMemberStatus } from './setStatus';
import { transferMember } from './transfer';
import { recordCommands } from '../record/commands';
import { unlinkAccount } from './unlinkAccount';

/** Every verb of this room. */
export const commands: AnyCommand[] = [
  asAnyCommand(createMember),
  asAnyCommand(transferMember),
  asAnyCommand(setMemberStatus),
  asAnyCommand(linkAccount),
  asAnyCommand(unlinkAccount),
  ...historyCommands,
  ...dossierCommands,
  ...recordCommands,
  ...badgeCommands,
  ...duesCommands,
  ...partyAgeCommands,
  ...placeCommands,
  ...transferCommands,
  ...lifeCommands,
];
