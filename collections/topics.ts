import type { CollectionConfig } from 'payload';
import { denyAll, isReader, isSystemAdmin, powerOf } from '../plugins/hierarchical-access';
import { ensureNfc } from './hooks/ensureNfc';
import { refuseUsedTopic } from './hooks/refuseUsedTopic';
import { TOPICS } from './slugs';
import { label } from './translations';

/** Subjects that news and documents are filed under; the same for the whole city, kept by system administrators. */
export const topics: CollectionConfig = {
  slug: TOPICS,
  labels: { singular: label('topic.one'), plural: label('topic.many') },
  graphQL: { singularName: 'Topic', pluralName: 'Topics' },
  lockDocuments: false,
  defaultPopulate: { name: true, slug: true },
  admin: { hideAPIURL: true, group: label('section.content'), useAsTitle: 'name', defaultColumns: ['name', 'slug'] },
  access: {
    ...denyAll,
    create: async ({ req }) => isSystemAdmin(await powerOf(req)),
    read: async ({ req }) => isReader(await powerOf(req)),
    update: async ({ req }) => isSystemAdmin(await powerOf(req)),
    delete: async ({ req }) => isSystemAdmin(await powerOf(req)),
  },
  hooks: { beforeValidate: [ensureNfc], beforeDelete: [refuseUsedTopic] },
  fields: [
    { name: 'name', type: 'text', required: true, label: label('topic.name') },
    { name: 'slug', type: 'text', required: true, unique: true, index: true, label: label('field.slug') },
    { name: 'description', type: 'textarea', label: label('topic.description') },
  ],
};
