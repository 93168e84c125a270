import { asAnyCommand, type AnyCommand } from '../../kernel';
import type { AccountsOptions } from '../options';
import { changePassword } from './changePassword';
import { createUser } from './create';
import { disableUser } from './disable';
import { enableUser } from './enable';
import { deviceCommands } from '../devices';
import { reviewCommands } from '../mandateReviews';
import { passkeyCommands } from '../passkeys';
import { factorCommands } from '../secondFactor';
import { sessionCommands } from '../sessions/commands';
import { signInCommands } from '../signIns';
import { setPassword } from './setPassword';

/** Every verb of this room. */
export const commands = (options: AccountsOptions): AnyCommand[] => [
  asAnyCommand(createUser(options)),
  asAnyCommand(disableUser(options)),
  asAnyCommand(enableUser(options)),
  asAnyCommand(setPassword(options)),
  asAnyCommand(changePassword(options)),
  ...factorCommands(options),
  ...passkeyCommands(options),
  ...sessionCommands(options),
  ...deviceCommands(options),
  ...reviewCommands,
  ...signInCommands(options),
];
