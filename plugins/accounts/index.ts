import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { contribute } from '../kernel';
import { withNotificationKinds } from '../notifications';
import { forgetAttempts } from './attempts/forgetAttempts';
import { commands } from './commands';
import { accountKinds } from './notices/kinds';
import { policyOf, type AccountsOptions } from './options';
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
export { requirePassword } from './support/requirePassword';

const screen = (leastLength: number) =>
  ({
    name: 'accounts',
    path: '/tai-khoan',
    title: vi['view.title'],
    view: { path: '/plugins/accounts/components/AccountsView#AccountsView', serverProps: { leastLength } },
    link: '/plugins/accounts/components/AccountsLink#AccountsLink',
  }) as const;

/** Accounts: made, switched off and on, given passwords by commands; sessions that end stay ended. */
export const accounts =
  (options: AccountsOptions): Plugin =>
  (config) =>
    contribute(
      {
        ...withNotificationKinds(config, accountKinds),
        admin: withScreen(config.admin, screen(policyOf(options).leastLength)),
        collections: (config.collections ?? []).map((collection) =>
          collection.slug === options.users ? withAccountRules(collection, options) : collection,
        ),
      },
      {
        commands: commands(options),
        workerTasks: [
          { name: 'accounts.forget-ended-sessions', at: '40 2 * * *', run: forgetEndedSessions },
          { name: 'accounts.forget-attempts', everySeconds: 600, run: forgetAttempts },
        ],
      },
    );
