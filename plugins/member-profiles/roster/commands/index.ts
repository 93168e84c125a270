import { asAnyCommand } from '../../../kernel';
import { listRoster } from './list';
import { printRoster } from './print';

export const rosterCommands = [asAnyCommand(listRoster), asAnyCommand(printRoster)];
