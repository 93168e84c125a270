import { asAnyCommand } from '../../../kernel';
import { readFiguresCommand } from './read';

export const figureCommands = [asAnyCommand(readFiguresCommand)];
