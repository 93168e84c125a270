import { asAnyCommand } from '../../kernel';
import { list } from './commands/list';
import { record } from './commands/record';
import { voidAward } from './commands/void';

export { BADGES_SCREEN } from './screen';
export { badgeImpact } from './data/impact';
export { pdfEndpoint as badgesPdf, xlsxEndpoint as badgesXlsx } from './xlsxEndpoint';

/** Every verb of badges. */
export const badgeCommands = [asAnyCommand(list), asAnyCommand(record), asAnyCommand(voidAward)];
