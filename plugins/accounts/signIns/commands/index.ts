import { asAnyCommand, type AnyCommand } from '../../../kernel';
import type { AccountsOptions } from '../../options';
import { endSessionsOf } from './endSessionsOf';
import { listSignIns } from './list';
import { lookIntoSignIn } from './lookInto';
import { mySignIns } from './mine';
import { notMe } from './notMe';

/** Every verb about sign-ins that were. */
export const signInCommands = (options: AccountsOptions): AnyCommand[] => [
  asAnyCommand(listSignIns),
  asAnyCommand(lookIntoSignIn),
  asAnyCommand(endSessionsOf(options)),
  asAnyCommand(mySignIns(options)),
  asAnyCommand(notMe(options)),
];
