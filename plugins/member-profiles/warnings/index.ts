import type { Config } from 'payload';
import { withScreen } from '../../hierarchical-access';
import { contribute } from '../../kernel';
import { withNotificationKinds } from '../../notifications';
import { warningCommands } from './commands';
import { contributeWarnings } from './contributeWarnings';
import { countFirst, countWarnings } from './jobs/countWarnings';
import { tellWarnings } from './jobs/tellWarnings';
import { ownWarnings } from './kinds';
import { warningKindsTold } from './notices/kinds';
import { WARNINGS_SCREEN } from './screen';

export { contributeWarnings } from './contributeWarnings';
export type { WarningKind, WarningRows, Within } from './WarningKind';

/** What asks for attention, gathered: kinds, reads, figures of each night, a weekly line in the inbox, a screen. */
export const withWarnings = (config: Config): Config => {
  const told = withNotificationKinds(contributeWarnings(config, ownWarnings), warningKindsTold);
  return contribute(
    { ...told, admin: withScreen(told.admin, WARNINGS_SCREEN) },
    {
      commands: warningCommands,
      workerTasks: [
        { name: 'warnings.count-first', everySeconds: 300, run: countFirst },
        { name: 'warnings.count', at: '10 4 * * *', run: countWarnings },
        { name: 'warnings.tell', at: '0 7 * * 1', run: tellWarnings },
      ],
    },
  );
};
