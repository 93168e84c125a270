import { asAnyCommand, type AnyCommand } from '../../../kernel';
import { add } from './add';
import { correct } from './correct';
import { end } from './end';
import { mine } from './mine';
import { propose } from './propose';
import { read } from './read';
import { withdraw } from './withdraw';

/** Every verb of a member's history. */
export const historyCommands: AnyCommand[] = [asAnyCommand(read), asAnyCommand(mine), asAnyCommand(add), asAnyCommand(correct), asAnyCommand(end), asAnyCommand(withdraw), asAnyCommand(propose)];
