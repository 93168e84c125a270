import { asAnyCommand, type AnyCommand } from '../../kernel';
import type { RegistrationOptions } from '../options';
import { readUse } from '../report/commands';
import { giveBack, refuse } from './answer';
import { approve } from './approve';
import { cell } from './cell';
import { desk } from './desk';
import { figures } from './figures';
import { revokeLink, sendLink } from './links';
import { decideList, printList, proposeList } from './lists';
import { mark } from './mark';
import { open } from './open';
import { verify } from './verify';

/** Every verb of this room that a signed-in person has; what people without an account do stands in public/. */
export const commands = (options: RegistrationOptions): AnyCommand[] => [
  asAnyCommand(desk), asAnyCommand(open), asAnyCommand(verify), asAnyCommand(approve), asAnyCommand(giveBack), asAnyCommand(refuse),
  asAnyCommand(figures), asAnyCommand(cell), asAnyCommand(mark), asAnyCommand(sendLink), asAnyCommand(revokeLink),
  asAnyCommand(proposeList), asAnyCommand(decideList), asAnyCommand(printList), asAnyCommand(readUse(options)),
];
