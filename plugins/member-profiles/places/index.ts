import { asAnyCommand } from '../../kernel';
import { communes } from './commands/communes';

export { importCommunes } from './importCommunes';
export { readCommunes } from './domain/readCommunes';

/** What anybody asks of places. */
export const placeCommands = [asAnyCommand(communes)];
