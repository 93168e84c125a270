import { asAnyCommand, type AnyCommand } from '../../../kernel';
import { accept } from './accept';
import { refuse, returnPaper, withdraw } from './answer';
import { arrive } from './arrive';
import { asOf } from './asOf';
import { desk } from './desk';
import { destinations } from './destinations';
import { prepare } from './prepare';
import { present } from './present';
import { send } from './send';
import { show } from './show';
import { end, extend } from './stay';

/** Every verb of transfers, and the register as of a day. */
export const transferCommands: AnyCommand[] = [
  asAnyCommand(prepare), asAnyCommand(send), asAnyCommand(present), asAnyCommand(accept), asAnyCommand(returnPaper), asAnyCommand(refuse),
  asAnyCommand(withdraw), asAnyCommand(extend), asAnyCommand(end), asAnyCommand(arrive), asAnyCommand(desk), asAnyCommand(show),
  asAnyCommand(destinations), asAnyCommand(asOf),
];
