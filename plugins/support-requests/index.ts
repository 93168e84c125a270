import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { withPortalBanner, withPortalPage } from '../portal';
import { contributeRules } from '../rule-register';
import { change, end, list, plan } from './outages/commands';
import { nowEndpoint } from './outages/nowEndpoint';
import { ownParts } from './ownParts';
import { OUTAGE_BANNER, SUPPORT_PAGES } from './portal/pages';
import { ask } from './requests/commands/ask';
import { desk, show } from './requests/commands/desk';
import { answer, close, escalate, take } from './requests/commands/handle';
import { mine } from './requests/commands/mine';
import { add, reopen, withdraw } from './requests/commands/own';
import { totals } from './requests/commands/totals';
import { supportClock } from './requests/jobs/clock';
import { supportKinds } from './requests/notices/kinds';
import { SUPPORT_RULES } from './rules';
import { SUPPORT_SCREEN } from './supportScreen';

export type SupportOptions = {
  /** Of the software, as people tell it with a fault. @default not told */
  version?: string;
};

const BAR = '/plugins/support-requests/components/OutageBar#OutageBar';
const commands = [
  asAnyCommand(mine), asAnyCommand(desk), asAnyCommand(totals), asAnyCommand(ask), asAnyCommand(show), asAnyCommand(add),
  asAnyCommand(take), asAnyCommand(answer), asAnyCommand(close), asAnyCommand(escalate), asAnyCommand(reopen), asAnyCommand(withdraw),
  asAnyCommand(plan), asAnyCommand(change), asAnyCommand(end), asAnyCommand(list),
];

/** Faults of the software and wishes for it, told to the unit's administrator and passed on to the system's; and announced outages. */
export const supportRequests =
  ({ version }: SupportOptions = {}): Plugin =>
  (config) => {
    const screens = withScreen(config.admin, SUPPORT_SCREEN);
    const { components } = screens;
    // Above every page of the admin, and above its sign-in, which has no head.
    const admin = { ...screens, components: { ...components, header: [...(components?.header ?? []), BAR], beforeLogin: [BAR, ...(components?.beforeLogin ?? [])] } };
    const whole = SUPPORT_PAGES.reduce(withPortalPage, withPortalBanner(withNotificationKinds(config, supportKinds), OUTAGE_BANNER));
    return contributeRules(
      contribute(
        { ...whole, admin, endpoints: [...(config.endpoints ?? []), nowEndpoint], custom: { ...whole.custom, ...(version ? { version } : {}) } },
        { commands, personalData: [...ownParts], workerTasks: [{ name: 'support-requests.clock', everySeconds: 300, run: supportClock }] },
      ),
      Object.values(SUPPORT_RULES),
    );
  };
