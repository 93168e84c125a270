import type { CollectionConfig, CollectionSlug } from 'payload';
import { ADMINS, all, among, any, denyAll, derivedPath, heldOver, isReader, isSystemAdmin, OVERSEERS, powerOf, under } from '../plugins/hierarchical-access';
import { ensureNfc } from './hooks/ensureNfc';
import { refuseUsedTopic } from './hooks/refuseUsedTopic';
import { TOPICS } from './slugs';
import { label } from './translations';

const never = (): boolean => false;
/** What commands and the database alone write (plugins/syndication/topics, migrations/sql/220). */
const byCommand = { access: { create: never, update: never }, admin: { readOnly: true } };

/**
 * Subjects that news and documents are filed under. The city's are the regulation's groups and stand for everybody (Seed 4529,
 * Điều 3.4); a committee has its own beneath one of them, for its line. Here system administrators keep them; committees by command.
 */
export const topics = (organizations: string): CollectionConfig => ({
  slug: TOPICS,
  labels: { singular: label('topic.one'), plural: label('topic.many') },
  graphQL: { singularName: 'Topic', pluralName: 'Topics' },
  lockDocuments: false,
  defaultPopulate: { name: true, slug: true },
  admin: { hideAPIURL: true, group: label('section.content'), useAsTitle: 'name', defaultColumns: ['name', 'parent', 'owner', 'retiredAt', 'feedOpenedAt'] },
  access: {
    ...denyAll,
    create: async ({ req }) => isSystemAdmin(await powerOf(req)),
    read: async ({ req }) => {
      const power = await powerOf(req);
      return all(isReader(power), any(among('owner', power.reach), under('ownerPath', heldOver(power, [...ADMINS, ...OVERSEERS]))));
    },
    update: async ({ req }) => isSystemAdmin(await powerOf(req)),
    delete: async ({ req }) => isSystemAdmin(await powerOf(req)),
  },
  hooks: { beforeValidate: [ensureNfc], beforeDelete: [refuseUsedTopic] },
  fields: [
    { name: 'name', type: 'text', required: true, label: label('topic.name') },
    { name: 'slug', type: 'text', required: true, unique: true, index: true, label: label('field.slug') },
    { name: 'description', type: 'textarea', label: label('topic.description') },
    { name: 'owner', type: 'relationship', relationTo: organizations as CollectionSlug, index: true, label: label('topic.owner'), ...byCommand },
    derivedPath('ownerPath'),
    { name: 'parent', type: 'relationship', relationTo: TOPICS as CollectionSlug, index: true, label: label('topic.parent'), ...byCommand },
    { name: 'retiredAt', type: 'date', label: label('topic.retiredAt'), ...byCommand },
    { name: 'feedOpenedAt', type: 'date', label: label('topic.feedOpenedAt'), ...byCommand },
  ],
});
