import type { Config, Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { contributeImpact, contributeRules } from '../rule-register';
import { forgetAttempts } from './attempts/forgetAttempts';
import { commands } from './commands';
import { DEVICE_RULE, deviceKinds, devicesData, forgetDevices, renewDevice } from './devices';
import { disableIdle } from './idle/disableIdle';
import { remindReviews, REVIEW_RULE, reviewKinds, REVIEWS_SCREEN } from './mandateReviews';
import { accountKinds } from './notices/kinds';
import { policyOf, type AccountsOptions } from './options';
import { PASSWORD_RULE } from './passwords/rule';
import { personalData } from './personalData';
import { admission, factorKinds, forgetChallenges, SECOND_FACTOR_ROLES } from './secondFactor';
import { SEALED_FOR } from './secondFactor/data/authenticator';
import { forgetFacts } from './sessions/forgetFacts';
import { IDLE_ACCOUNTS, SESSION_LENGTHS, SIGN_IN_LOCK, signInImpacts } from './signInRules';
import { judgeSignIns, SIGN_INS_SCREEN, signInData, signInKinds, signInRetention, UNUSUAL_SIGN_INS } from './signIns';
import { forgetEndedSessions } from './support/forgetEndedSessions';
import { vi } from './translations/vi';
import { withAccountRules } from './withAccountRules';

export { signInAttempts, sourceAttempts, type SignInAttempts } from './attempts/signInAttempts';
export { createUser } from './commands/create';
export { accountFail } from './errors';
export { passwordFault, type PasswordFault } from './domain/passwordFault';
export { signInName } from './domain/signInName';
export { sourceOf } from './domain/sourceOf';
export { isUsername } from './domain/username';
export { DEFAULT_PASSWORD_POLICY, type AccountsOptions, type PasswordPolicy } from './options';
export { tellMandate } from './notices/tellMandate';
export { challenged } from './secondFactor';
export { passkeyName } from './passkeys/alone';
export { NETWORK_HEADER, networkOf } from './signIns';
export { proveAgain } from './support/proveAgain';
export { activateAccount } from './support/activateAccount';
export { openAccount, switchOff } from './support/openAccount';
export { requirePassword } from './support/requirePassword';

const screen = (leastLength: number) =>
  ({
    name: 'accounts',
    path: '/tai-khoan',
    title: vi['view.title'],
    view: { path: '/plugins/accounts/components/AccountsView#AccountsView', serverProps: { leastLength } },
    link: '/plugins/accounts/components/AccountsLink#AccountsLink',
  }) as const;

/** The admin's own sign-in, with its second step, in place of Payload's; around every page the watch over its session. */
const withSignIn = (admin: NonNullable<Config['admin']>): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin.components,
    providers: [...(admin.components?.providers ?? []), '/plugins/accounts/sessions/components/SessionWatch#SessionWatch'],
    views: { ...admin.components?.views, login: { Component: '/plugins/accounts/secondFactor/components/SignInView#SignInView' } },
  },
});

/** Accounts: made, switched off and on, given passwords by commands; sessions that end stay ended. */
export const accounts =
  (options: AccountsOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...signInImpacts.reduce(contributeImpact, contributeRules(withNotificationKinds(config, [...accountKinds, ...factorKinds, ...reviewKinds, ...deviceKinds, ...signInKinds]), [SECOND_FACTOR_ROLES, PASSWORD_RULE, SIGN_IN_LOCK, SESSION_LENGTHS, IDLE_ACCOUNTS, REVIEW_RULE, DEVICE_RULE, UNUSUAL_SIGN_INS])),
        admin: withSignIn(withScreen(withScreen(withScreen(config.admin, screen(policyOf(options).leastLength)), REVIEWS_SCREEN), SIGN_INS_SCREEN)),
        endpoints: [...(config.endpoints ?? []), renewDevice(options)],
        collections: (config.collections ?? []).map((collection) =>
          collection.slug === options.users ? withAccountRules(collection, options) : collection,
        ),
      },
      {
        commands: commands(options),
        admissions: [admission],
        personalData: [...personalData, devicesData, signInData],
        retention: [...signInRetention],
        sealed: [{ table: 'handbook.totp_keys', key: 'user_id', ticket: 'users.reseal', columns: { sealed: SEALED_FOR, pending: SEALED_FOR } }],
        workerTasks: [
          { name: 'accounts.forget-ended-sessions', at: '40 2 * * *', run: forgetEndedSessions },
          { name: 'accounts.forget-session-facts', at: '45 2 * * *', run: forgetFacts },
          { name: 'accounts.forget-devices', at: '50 2 * * *', run: forgetDevices },
          { name: 'accounts.disable-idle', at: '20 3 * * *', run: disableIdle(options.users) },
          { name: 'accounts.remind-reviews', at: '30 7 * * *', run: remindReviews },
          { name: 'accounts.judge-sign-ins', everySeconds: 15, run: judgeSignIns },
          { name: 'accounts.forget-challenges', everySeconds: 600, run: forgetChallenges },
          { name: 'accounts.forget-attempts', everySeconds: 600, run: forgetAttempts },
        ],
      },
    );
