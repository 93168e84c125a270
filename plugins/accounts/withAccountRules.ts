import type { CollectionConfig } from 'payload';
import { endAtSignOut } from './hooks/endAtSignOut';
import { freshSignIn } from './hooks/freshSignIn';
import { normalPassword } from './hooks/normalPassword';
import { openResetLink } from './hooks/openResetLink';
import type { AccountsOptions } from './options';
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
      forgotPassword: {
        ...auth.forgotPassword,
        expiration: minutes * 60 * 1000,
        generateEmailSubject: resetMailSubject,
        generateEmailHTML: resetMailBody(minutes),
      },
    },
    hooks: {
      ...hooks,
      beforeOperation: [normalPassword, openResetLink(options), ...(hooks?.beforeOperation ?? [])],
      beforeLogin: [freshSignIn(collection.slug), ...(hooks?.beforeLogin ?? [])],
      afterLogout: [endAtSignOut, ...(hooks?.afterLogout ?? [])],
    },
  };
};
