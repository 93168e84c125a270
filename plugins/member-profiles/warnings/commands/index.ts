import { asAnyCommand } from '../../../kernel';
import { listWarnings } from './list';
import { summarizeWarnings } from './summary';

export const warningCommands = [asAnyCommand(listWarnings), asAnyCommand(summarizeWarnings)];
