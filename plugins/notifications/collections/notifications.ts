import type { CollectionConfig, CollectionSlug } from 'payload';
import { among, denyAll, powerOf } from '../../hierarchical-access';
import type { NotificationsOptions } from '../options';
import { NOTIFICATIONS } from '../slugs';
import { label } from '../translations';

/** Where it leads and what it is about is said by the inbox alone, which knows whether its reader may still see that. */
const UNSAID = { read: () => false } as const;

/**
 * One line of one person's inbox. Nobody else reads it, system administrators included; `notify` writes it, its reader
 * marks it read, the night sweeps it (migrations/sql/160). What a title is filled with stays within: whether the reader may
 * still see it is asked each time the inbox is shown.
 */
export const notifications = ({ organizations, users }: NotificationsOptions): CollectionConfig => ({
  slug: NOTIFICATIONS,
  labels: { singular: label('notification.one'), plural: label('notification.many') },
  graphQL: { singularName: 'Notification', pluralName: 'Notifications' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-createdAt',
  admin: { hidden: true },
  access: {
    ...denyAll,
    read: async ({ req }) => {
      const { user } = await powerOf(req);
      return user !== null && among('user', [user]);
    },
  },
  fields: [
    { name: 'user', type: 'relationship', relationTo: users as CollectionSlug, required: true, label: label('field.user') },
    { name: 'kind', type: 'text', required: true, label: label('field.kind') },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, label: label('field.organization') },
    { name: 'subjectCollection', type: 'text', label: label('field.subjectCollection'), access: UNSAID },
    { name: 'subjectId', type: 'text', label: label('field.subjectId'), access: UNSAID },
    { name: 'params', type: 'json', required: true, hidden: true },
    { name: 'link', type: 'text', required: true, label: label('field.link'), access: UNSAID },
    { name: 'dedupeKey', type: 'text', hidden: true },
    { name: 'createdAt', type: 'date', required: true, label: label('field.createdAt') },
    { name: 'readAt', type: 'date', label: label('field.readAt') },
  ],
});
