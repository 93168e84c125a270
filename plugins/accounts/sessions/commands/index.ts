import { asAnyCommand, type AnyCommand } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { sessionClock } from './clock';
import { end } from './end';
import { endOthers } from './endOthers';
import { mine } from './mine';

/** Every verb about one's own sessions. */
export const sessionCommands = (options: AccountsOptions): AnyCommand[] => [asAnyCommand(mine(options)), asAnyCommand(end(options)), asAnyCommand(endOthers(options)), asAnyCommand(sessionClock(options))];
