import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { contributeRules } from '../rule-register';
import { breachClock } from './breaches/clock';
import { addNote, close, list, record, report, tell } from './breaches/commands';
import { giveConsent, myConsents, withdrawConsent } from './consents/commands';
import { appoint, dismiss } from './officers/commands';
import { ownParts } from './ownParts';
import { answer, take, takeBack } from './requests/commands/answer';
import { ask } from './requests/commands/ask';
import { desk } from './requests/commands/desk';
import { enter } from './requests/commands/enter';
import { fetchPack } from './requests/commands/fetch';
import { liftRestriction, withdrawRestriction } from './requests/commands/lift';
import { mine } from './requests/commands/mine';
import { sealedTables } from './requests/data/sealing';
import { runClocks } from './requests/jobs/clocks';
import { privacyKinds } from './requests/notices/kinds';
import { packPdfEndpoint } from './requests/pack/pdfEndpoint';
import { hold, overview, release } from './retention/commands';
import { ownCategories } from './retention/own';
import { runRetention } from './retention/run';
import { RETENTION_RULES } from './rules';
import { SCREENS } from './screens';

export { withAlsoAgreed, type AlsoAgreed } from './consents/alsoAgreed';
export { consentOf, type Consent, type ConsentState } from './consents/consentOf';
export { CONSENT_PURPOSES, purposesAt, type ConsentPurpose, type Purpose } from './consents/purposes';
export { recordConsent, type ConsentChannel, type ConsentSaid } from './consents/recordConsent';
export { countRetention, runRetention, type Ran } from './retention/run';

const commands = [
  asAnyCommand(myConsents), asAnyCommand(giveConsent), asAnyCommand(withdrawConsent),
  asAnyCommand(mine), asAnyCommand(ask), asAnyCommand(takeBack), asAnyCommand(fetchPack), asAnyCommand(enter), asAnyCommand(desk), asAnyCommand(take), asAnyCommand(answer), asAnyCommand(liftRestriction), asAnyCommand(withdrawRestriction), asAnyCommand(appoint), asAnyCommand(dismiss),
  asAnyCommand(overview), asAnyCommand(hold), asAnyCommand(release),
  asAnyCommand(list), asAnyCommand(record), asAnyCommand(addNote), asAnyCommand(report), asAnyCommand(tell), asAnyCommand(close),
];

/** Personal data by law: consents, the request desk, retention, the register of breaches. */
export const personalData =
  (): Plugin =>
  (config) =>
    contribute({ ...contributeRules(withNotificationKinds(config, privacyKinds), Object.values(RETENTION_RULES)), admin: SCREENS.reduce(withScreen, config.admin), endpoints: [...(config.endpoints ?? []), packPdfEndpoint] }, {
      commands,
      sealed: sealedTables,
      personalData: [...ownParts],
      retention: [...ownCategories],
      workerTasks: [
        { name: 'personal-data.clocks', everySeconds: 300, run: runClocks },
        { name: 'personal-data.breach-clock', everySeconds: 300, run: breachClock },
        { name: 'personal-data.retention', at: '15 3 * * *', run: async (payload) => void (await runRetention(payload, 'worker')) },
      ],
    });
