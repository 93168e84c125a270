import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { withAlsoAgreed } from '../personal-data';
import { contributeRules } from '../rule-register';
import { commands } from './commands';
import { agreed } from './data/agreed';
import { sealedTables } from './data/sealing';
import { runClocks } from './jobs/clocks';
import { countAll } from './jobs/countAll';
import { sendLinks } from './jobs/sendLinks';
import { sortAgain, sortRegistrations } from './jobs/sort';
import { useReports } from './jobs/useReports';
import { registrationKinds } from './notices/kinds';
import type { RegistrationOptions } from './options';
import { personalData } from './personalData';
import { keepOptions } from './public/doors';
import { slipsEndpoint } from './slips/endpoint';
import { docxEndpoint } from './report/endpoint';
import { REGISTRATION_RULE, USE_RULE } from './rules';
import { DESK_SCREEN, FIGURES_SCREEN } from './screens';

export { enterRegistration } from './jobs/enter';
export { PUBLIC as PUBLIC_PAGES } from './paths';
export { showApply, showCode, showLink, takeActivation, takeActivationOfApp, takeApplication, texts, tooMany, type Answer as RegistrationAnswer } from './public/doors';
export { PHOTO_BYTES } from './public/takePhoto';
export type { RegistrationOptions } from './options';

/** Accounts for members: asked for by Party card, decided by two people, activated by their holder; and what is counted of it. */
export const registration =
  (options: RegistrationOptions): Plugin =>
  (config) => {
    keepOptions(options);
    return contributeRules(
      contribute(
        {
          ...withAlsoAgreed(withNotificationKinds(config, registrationKinds), agreed),
          admin: [DESK_SCREEN, FIGURES_SCREEN].reduce(withScreen, config.admin ?? {}),
          endpoints: [...(config.endpoints ?? []), slipsEndpoint, docxEndpoint(options)],
        },
        {
          commands: commands(options),
          sealed: sealedTables,
          personalData: [...personalData],
          workerTasks: [
            { name: 'registrations.sort', everySeconds: 10, run: sortRegistrations },
            { name: 'registrations.sort-again', everySeconds: 3600, run: sortAgain },
            { name: 'registrations.clocks', everySeconds: 1800, run: runClocks },
            { name: 'activation.send-links', everySeconds: 10, run: sendLinks },
            { name: 'activation.count', everySeconds: 3600, run: countAll },
            { name: 'activation.use-reports', at: '20 3 * * *', run: useReports(options) },
          ],
        },
      ),
      [REGISTRATION_RULE, USE_RULE],
    );
  };
