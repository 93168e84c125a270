import { asAnyCommand } from '../../../kernel';
import { interrupt } from './interrupt';
import { mine } from './mine';
import { show } from './show';
import { voidInterruption } from './void';

/** Every verb of party age. */
export const partyAgeCommands = [asAnyCommand(show), asAnyCommand(mine), asAnyCommand(interrupt), asAnyCommand(voidInterruption)];
