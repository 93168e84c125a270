import { asAnyCommand, type AnyCommand } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { begin } from './begin';
import { confirm } from './confirm';
import { disable } from './disable';
import { mine } from './mine';
import { recoveryCodes } from './recoveryCodes';
import { reset } from './reset';

/** Every verb about a second factor. */
export const factorCommands = (options: AccountsOptions): AnyCommand[] => [
  asAnyCommand(mine(options)),
  asAnyCommand(begin(options)),
  asAnyCommand(confirm(options)),
  asAnyCommand(recoveryCodes(options)),
  asAnyCommand(disable(options)),
  asAnyCommand(reset(options)),
];
