import type { Config, Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { contributeRules } from '../rule-register';
import { forgetAttempts } from './attempts/forgetAttempts';
import { commands } from './commands';
import { accountKinds } from './notices/kinds';
import { policyOf, type AccountsOptions } from './options';
import { PASSWORD_RULE } from './passwords/rule';
import { admission, factorKinds, forgetChallenges, SECOND_FACTOR_ROLES } from './secondFactor';
import { SEALED_FOR } from './secondFactor/data/authenticator';
import { forgetFacts } from './sessions/forgetFacts';
import { forgetEndedSessions } from './support/forgetEndedSessions';
import { vi } from './translations/vi';
import { withAccountRules } from './withAccountRules';

export { signInAttempts, type SignInAttempts } from './attempts/signInAttempts';
export { createUser } from './commands/create';
export { accountFail } from './errors';
export { passwordFault, type PasswordFault } from './domain/passwordFault';
export { signInName } from './domain/signInName';
export { sourceOf } from './domain/sourceOf';
export { isUsername } from './domain/username';
export { DEFAULT_PASSWORD_POLICY, type AccountsOptions, type PasswordPolicy } from './options';
export { tellMandate } from './notices/tellMandate';
export { challenged } from './secondFactor';
export { requirePassword } from './support/requirePassword';

const screen = (leastLength: number) =>
  ({
    name: 'accounts',
    path: '/tai-khoan',
    title: vi['view.title'],
    view: { path: '/plugins/accounts/components/AccountsView#AccountsView', serverProps: { leastLength } },
    link: '/plugins/accounts/components/AccountsLink#AccountsLink',
  }) as const;

/** The admin's own sign-in, with its second step, in place of Payload's. */
const withSignIn = (admin: NonNullable<Config['admin']>): NonNullable<Config['admin']> => ({
  ...admin,
  components: { ...admin.components, views: { ...admin.components?.views, login: { Component: '/plugins/accounts/secondFactor/components/SignInView#SignInView' } } },
});

/** Accounts: made, switched off and on, given passwords by commands; sessions that end stay ended. */
export const accounts =
  (options: AccountsOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...contributeRules(withNotificationKinds(config, [...accountKinds, ...factorKinds]), [SECOND_FACTOR_ROLES, PASSWORD_RULE]),
        admin: withSignIn(withScreen(config.admin, screen(policyOf(options).leastLength))),
        collections: (config.collections ?? []).map((collection) =>
          collection.slug === options.users ? withAccountRules(collection, options) : collection,
        ),
      },
      {
        commands: commands(options),
        admissions: [admission],
        sealed: [{ table: 'handbook.totp_keys', key: 'user_id', ticket: 'users.reseal', columns: { sealed: SEALED_FOR, pending: SEALED_FOR } }],
        workerTasks: [
          { name: 'accounts.forget-ended-sessions', at: '40 2 * * *', run: forgetEndedSessions },
          { name: 'accounts.forget-session-facts', at: '45 2 * * *', run: forgetFacts },
          { name: 'accounts.forget-challenges', everySeconds: 600, run: forgetChallenges },
          { name: 'accounts.forget-attempts', everySeconds: 600, run: forgetAttempts },
        ],
      },
    );
