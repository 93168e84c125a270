import { asAnyCommand, type AnyCommand } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { end } from './end';
import { endAll } from './endAll';
import { mine } from './mine';
import { openDevice } from './open';
import { rename } from './rename';

/** Every verb about one's own devices. */
export const deviceCommands = (options: AccountsOptions): AnyCommand[] => [
  asAnyCommand(openDevice(options)),
  asAnyCommand(mine(options)),
  asAnyCommand(rename(options)),
  asAnyCommand(end(options)),
  asAnyCommand(endAll(options)),
];
