import type { CollectionConfig, CollectionSlug } from 'payload';
import { ADMINS, among, any, denyAll, derivedPath, heldAt, heldOver, powerOf, under, WRITERS } from '../../hierarchical-access';
import type { SyndicationOptions } from '../options';
import { SOURCE_SITES } from '../slugs';
import { label } from '../translations';

/** How a site lists what it has: a feed (RSS, Atom), or a page whose links are its list. */
export const SITE_KINDS = ['feed', 'page'] as const;

/**
 * Sites that texts may be copied from, by name: nothing else is ever asked for over the network. Written by commands only; who writes
 * at the owner or below it may use them.
 */
export const sourceSites = ({ organizations }: Pick<SyndicationOptions, 'organizations'>): CollectionConfig => ({
  slug: SOURCE_SITES,
  labels: { singular: label('site.one'), plural: label('site.many') },
  graphQL: { singularName: 'SourceSite', pluralName: 'SourceSites' },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'name',
  admin: { group: label('section'), useAsTitle: 'name', hideAPIURL: true, defaultColumns: ['name', 'homeUrl', 'owner', 'enabled', 'licence'] },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const power = await powerOf(req);
      const writes = heldAt(power, WRITERS).length > 0;
      return any(writes && among('owner', power.reach), under('ownerPath', heldOver(power, [...ADMINS, 'editorial-approver'])));
    },
  },
  fields: [
    { name: 'name', type: 'text', required: true, label: label('field.name') },
    { name: 'homeUrl', type: 'text', required: true, label: label('field.homeUrl') },
    { name: 'kind', type: 'select', required: true, label: label('field.kind'), options: SITE_KINDS.map((value) => ({ value, label: label(`kind.${value}`) })) },
    { name: 'listUrl', type: 'text', required: true, label: label('field.listUrl') },
    { name: 'hosts', type: 'text', required: true, label: label('field.hosts') },
    { name: 'licence', type: 'text', required: true, label: label('field.licence') },
    { name: 'terms', type: 'textarea', label: label('field.terms') },
    { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.owner') },
    derivedPath('ownerPath'),
    { name: 'enabled', type: 'checkbox', required: true, defaultValue: true, label: label('field.enabled') },
    { name: 'pollMinutes', type: 'number', label: label('field.pollMinutes') },
  ],
});
