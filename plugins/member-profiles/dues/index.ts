import { asAnyCommand } from '../../kernel';
import { collect } from './commands/collect';
import { month } from './commands/month';
import { setSituation } from './commands/setSituation';
import { totals } from './commands/totals';
import { voidReceipt } from './commands/void';

export { DUES_SCREEN } from './screen';
export { duesImpact } from './data/impact';
export { duesFiles } from './files/endpoints';

/** Every verb of dues. */
export const duesCommands = [asAnyCommand(month), asAnyCommand(totals), asAnyCommand(setSituation), asAnyCommand(collect), asAnyCommand(voidReceipt)];
