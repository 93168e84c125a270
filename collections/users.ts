import type { CollectionConfig, CollectionSlug } from 'payload';
import { ADMINS, all, any, denyAll, derivedPath, heldOver, powerOf, under } from '../plugins/hierarchical-access';
import { refuseDisabled } from './hooks/refuseDisabled';
import { refusePasswordWrites } from './hooks/refusePasswordWrites';
import { USERS } from './slugs';
import { label } from './translations';

const never = (): boolean => false;

/**
 * A person's sign-in, by user name or e-mail. It carries no power: that is read from mandates (TRAPS.md 10).
 * Accounts are made, disabled and given new passwords by commands; the person may change only the display name.
 * `home` is the organisation that keeps the account.
 */
export const users = (organizations: string): CollectionConfig => ({
  slug: USERS,
  labels: { singular: label('user.one'), plural: label('user.many') },
  graphQL: { singularName: 'User', pluralName: 'Users' },
  lockDocuments: false,
  disableDuplicate: true,
  defaultPopulate: { displayName: true, username: true },
  auth: {
    depth: 0,
    loginWithUsername: { allowEmailLogin: true, requireEmail: false },
    // No lock by account: whoever knows a leader's name could lock them out. plugins/accounts/attempts counts by source (TRAPS.md 34).
    maxLoginAttempts: 0,
    // The longest a member may stay away from a session; how long one lasts without work is a dated rule, asked with each request (plugins/accounts/sessions).
    tokenExpiration: 14 * 24 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Strict', secure: (process.env.PUBLIC_URL ?? '').startsWith('https:') },
  },
  admin: { group: label('section.power'), useAsTitle: 'displayName', listSearchableFields: ['displayName', 'username'], defaultColumns: ['displayName', 'username', 'home', 'disabledAt'] },
  access: {
    ...denyAll,
    admin: async ({ req }) => (await powerOf(req)).mandates.length > 0,
    read: async ({ req }) => {
      const power = await powerOf(req);
      return any(under('homePath', heldOver(power, ADMINS)), power.user ? { id: { equals: power.user } } : false);
    },
    update: async ({ req }) => {
      const power = await powerOf(req);
      return all(power.user ? { id: { equals: power.user } } : false);
    },
  },
  hooks: { beforeLogin: [refuseDisabled], beforeOperation: [refusePasswordWrites] },
  fields: [
    { name: 'displayName', type: 'text', required: true, maxLength: 200, label: label('user.displayName') },
    { name: 'email', type: 'email', access: { update: never }, unique: true },
    { name: 'username', type: 'text', required: true, unique: true, access: { update: never } },
    {
      name: 'home',
      type: 'relationship',
      relationTo: organizations as CollectionSlug,
      required: true,
      index: true,
      access: { update: never },
      label: label('user.home'),
    },
    derivedPath('homePath'),
    { name: 'disabledAt', type: 'date', access: { update: never }, label: label('user.disabledAt') },
  ],
});
