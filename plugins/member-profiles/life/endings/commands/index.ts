import { asAnyCommand, type AnyCommand } from '../../../../kernel';
import { refuseEnding, resubmitEnding, returnEnding, withdrawEnding } from './answer';
import { decide } from './decide';
import { desk } from './desk';
import { propose } from './propose';
import { show } from './show';

/** Every verb of what ends or suspends a membership, or gives it back. */
export const endingCommands: AnyCommand[] = [
  asAnyCommand(propose), asAnyCommand(decide), asAnyCommand(returnEnding), asAnyCommand(refuseEnding), asAnyCommand(resubmitEnding), asAnyCommand(withdrawEnding), asAnyCommand(desk), asAnyCommand(show),
];
