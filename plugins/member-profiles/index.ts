import type { Plugin } from 'payload';
import { countKept, withOpenLink, withScreen } from '../hierarchical-access';
import { contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { contributeImpact, contributeRules } from '../rule-register';
import { BADGES_SCREEN, badgeImpact, badgesXlsx } from './badges';
import { members } from './collections/members';
import { memberships } from './collections/memberships';
import { commands } from './commands';
import { DUES_SCREEN, duesImpact } from './dues';
import type { MemberProfilesOptions } from './options';
import { cellImpact, memberRules } from './rules';
import { recordKinds } from './record/notices/kinds';
import { sealedTables } from './record/data/sealing';
import { recordLabel } from './record/translations';
import { withRecordScreens } from './record/withRecordScreens';
import { MEMBERS } from './slugs';
import { transfers } from './transfers/collections/transfers';
import { memberInvariants } from './transfers/invariants';
import { runClocks } from './transfers/jobs/clocks';
import { transferKinds } from './transfers/notices/kinds';
import { withTransferScreen } from './transfers/withTransferScreen';

export { MEMBERS, MEMBERSHIPS } from './slugs';
export { followTransfers } from './transfers/data/follow';
export { TRANSFERS } from './transfers/slugs';
export { sealedAt } from './record/data/sealing';
export { STATUSES, type MemberStatus } from './domain/status';

/** Members and where they belong. */
export const memberProfiles =
  (options: MemberProfilesOptions): Plugin =>
  (config) =>
    [badgeImpact, duesImpact, cellImpact].reduce(contributeImpact, contributeRules(contribute(
      {
        ...withNotificationKinds(config, [...transferKinds, ...recordKinds]),
        admin: [BADGES_SCREEN, DUES_SCREEN].reduce(withScreen, withTransferScreen(withRecordScreens(config.admin))),
        collections: [...(config.collections ?? []), withOpenLink(members(options), '/ho-so', recordLabel('view.record')), memberships(options), transfers(options)],
        endpoints: [...(config.endpoints ?? []), badgesXlsx],
        onInit: async (payload) => {
          await config.onInit?.(payload);
          countKept(payload, { [MEMBERS]: 'cellPath' });
        },
      },
      { commands, sealed: sealedTables, invariants: [...memberInvariants], workerTasks: [{ name: 'transfers.clocks', everySeconds: 600, run: runClocks }] },
    ), memberRules));
