import type { CollectionConfig } from 'payload';
import { forgotPassword } from './forgotPassword';
import { endAtSignOut } from './hooks/endAtSignOut';
import { evenSignIn } from './hooks/evenSignIn';
import { freshSignIn } from './hooks/freshSignIn';
import { normalPassword } from './hooks/normalPassword';
import { openResetLink } from './hooks/openResetLink';
import { refreshOpenSession } from './hooks/refreshOpenSession';
import { sameRefusal } from './hooks/sameRefusal';
import type { AccountsOptions } from './options';
import { oidcCallback, startOidc } from './oidc';
import { askSecondFactor, finishSignIn, passkeyForSignIn } from './secondFactor';
import { finishPasskeyAlone, startPasskeyAlone } from './passkeys/alone';
import { rememberedSession } from './sessions/rememberedSession';
import { noteHooks } from './signIns';
import { resetMailBody, resetMailSubject } from './support/resetMail';

/** The sign-in collection with this room's rules at its doors; nothing of the given one is changed in place. */
export const withAccountRules = (collection: CollectionConfig, options: AccountsOptions): CollectionConfig => {
  const minutes = options.resetLinkMinutes ?? 60;
  const auth = typeof collection.auth === 'object' ? collection.auth : {};
  const { hooks } = collection;
  return {
    ...collection,
    auth: {
      ...auth,
      strategies: [...(auth.strategies ?? []), { name: 'remembered-session', authenticate: rememberedSession }],
      forgotPassword: {
        ...auth.forgotPassword,
        expiration: minutes * 60 * 1000,
        generateEmailSubject: resetMailSubject,
        generateEmailHTML: resetMailBody(minutes),
      },
    },
    endpoints: [forgotPassword(collection.slug), finishSignIn(options), passkeyForSignIn, startPasskeyAlone, finishPasskeyAlone(options), startOidc, oidcCallback(options), ...(collection.endpoints || [])],
    hooks: {
      ...hooks,
      beforeOperation: [normalPassword, askSecondFactor.beforeOperation, evenSignIn, openResetLink(options), refreshOpenSession(options.sessionDays ?? 30), ...(hooks?.beforeOperation ?? [])],
      beforeLogin: [freshSignIn(collection.slug, options.mostSessions ?? 20), ...(hooks?.beforeLogin ?? []), askSecondFactor.beforeLogin, noteHooks.beforeLogin],
      afterError: [noteHooks.afterError, sameRefusal, askSecondFactor.afterError, ...(hooks?.afterError ?? [])],
      afterOperation: [...(hooks?.afterOperation ?? []), askSecondFactor.afterOperation],
      afterLogout: [endAtSignOut, ...(hooks?.afterLogout ?? [])],
    },
  };
};
