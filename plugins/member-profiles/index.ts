import type { Plugin } from 'payload';
import { countKept, withOpenLink, withScreen } from '../hierarchical-access';
import { contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { contributeImpact, contributeRules } from '../rule-register';
import { BADGES_SCREEN, badgeImpact, badgesPdf, badgesXlsx } from './badges';
import { members } from './collections/members';
import { memberships } from './collections/memberships';
import { commands } from './commands';
import { dropVoided, sealedDossier } from './dossier';
import { DUES_SCREEN, duesFiles, duesImpact } from './dues';
import { historyData, historyInvariants, historyKinds, recordPdfEndpoint, sealedHistory } from './history';
import { LIFE_SCREENS, lifeInvariants, lifeKinds, lifeWarnings, runLifeClocks } from './life';
import type { MemberProfilesOptions } from './options';
import { cellImpact, memberRules } from './rules';
import { paperEndpoints, transferPaper } from './papers/endpoints';
import { personalData } from './personalData';
import { recordKinds } from './record/notices/kinds';
import { sealedTables } from './record/data/sealing';
import { recordLabel } from './record/translations';
import { withRecordScreens } from './record/withRecordScreens';
import { sealedRestrictions } from './restrictions';
import { MEMBERS } from './slugs';
import { transfers } from './transfers/collections/transfers';
import { memberInvariants } from './transfers/invariants';
import { runClocks } from './transfers/jobs/clocks';
import { transferKinds } from './transfers/notices/kinds';
import { withTransferScreen } from './transfers/withTransferScreen';
import { withFigures } from './figures';
import { withCellHome } from './home';
import { withRoster } from './roster';
import { contributeWarnings, withWarnings } from './warnings';

export { MEMBERS, MEMBERSHIPS } from './slugs';
export { followTransfers } from './transfers/data/follow';
export { TRANSFERS } from './transfers/slugs';
export { accountsByNumber } from './record/data/accountsByNumber';
export { openRecords } from './record/data/openRecords';
export { indexesOf, sealedAt } from './record/data/sealing';
export { attachAccount } from './commands/support/attachAccount';
export { STATUSES, type MemberStatus } from './domain/status';
export { liftRestriction, restrictedMembers, restrictionsBy, restrictRecord, type Restriction } from './restrictions';
export { REGISTER_RULES } from './rules';
export { importCommunes, readCommunes } from './places';
export { MEMBER_READERS } from './collections/members';
export { contributeWarnings, type WarningKind, type WarningRows, type Within } from './warnings';

/** Members and where they belong. */
export const memberProfiles =
  (options: MemberProfilesOptions): Plugin =>
  (config) =>
    withCellHome(withRoster(withFigures(withWarnings(contributeWarnings([badgeImpact, duesImpact, cellImpact].reduce(contributeImpact, contributeRules(contribute(
      {
        ...withNotificationKinds(config, [...transferKinds, ...recordKinds, ...lifeKinds, ...historyKinds]),
        admin: [...LIFE_SCREENS, BADGES_SCREEN, DUES_SCREEN].reduce(withScreen, withTransferScreen(withRecordScreens(config.admin))),
        collections: [...(config.collections ?? []), withOpenLink({ ...members(options), endpoints: [recordPdfEndpoint] }, '/ho-so', recordLabel('view.record')), memberships(options), { ...transfers(options), endpoints: [transferPaper] }],
        endpoints: [...(config.endpoints ?? []), badgesXlsx, badgesPdf, ...duesFiles, ...paperEndpoints],
        onInit: async (payload) => {
          await config.onInit?.(payload);
          countKept(payload, { [MEMBERS]: 'cellPath' });
        },
      },
      { commands, personalData: [...personalData, ...historyData], sealed: [...sealedTables, sealedHistory, sealedDossier, sealedRestrictions], invariants: [...memberInvariants, ...lifeInvariants, ...historyInvariants], workerTasks: [{ name: 'dossier.drop-voided', at: '20 3 * * *', run: dropVoided }, { name: 'transfers.clocks', everySeconds: 600, run: runClocks }, { name: 'life.clocks', everySeconds: 600, run: runLifeClocks }] },
    ), memberRules)), lifeWarnings)))));
