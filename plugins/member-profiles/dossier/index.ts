import { asAnyCommand, type AnyCommand } from '../../kernel';
import { attach } from './commands/attach';
import { check } from './commands/check';
import { mine } from './commands/mine';
import { openFile } from './commands/openFile';
import { show } from './commands/show';
import { voidFile } from './commands/voidFile';

export { dossierShares } from './data/dossierShares';
export { sealedDossier } from './data/sealing';
export { dropVoided } from './jobs/dropVoided';

/** Every verb of a member's papers. `mine` first: its path would read as somebody's id else. */
export const dossierCommands: AnyCommand[] = [asAnyCommand(mine), asAnyCommand(show), asAnyCommand(check), asAnyCommand(attach), asAnyCommand(voidFile), asAnyCommand(openFile)];
