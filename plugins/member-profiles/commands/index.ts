import { asAnyCommand, type AnyCommand } from '../../kernel';
import { createMember } from './create';
import { linkAccount } from './linkAccount';
import { setMemberStatus } from './setStatus';
import { transferMember } from './transfer';
import { unlinkAccount } from './unlinkAccount';

/** Every verb of this room. */
export const commands: AnyCommand[] = [
  asAnyCommand(createMember),
  asAnyCommand(transferMember),
  asAnyCommand(setMemberStatus),
  asAnyCommand(linkAccount),
  asAnyCommand(unlinkAccount),
];
