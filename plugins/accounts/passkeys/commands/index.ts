import { asAnyCommand, type AnyCommand } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { begin } from './begin';
import { register } from './register';
import { remove } from './remove';
import { rename } from './rename';

/** Every verb about one's own passkeys. */
export const passkeyCommands = (options: AccountsOptions): AnyCommand[] => [
  asAnyCommand(begin(options)),
  asAnyCommand(register(options)),
  asAnyCommand(rename(options)),
  asAnyCommand(remove(options)),
];
