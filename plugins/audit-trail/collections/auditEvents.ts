import type { CollectionConfig, CollectionSlug } from 'payload';
import { derivedPath, registerAccess } from '../../hierarchical-access';
import type { AuditTrailOptions } from '../options';
import { AUDIT_EVENTS } from '../slugs';
import { label } from '../translations';

/**
 * Who did what, when, to what, in which organisation. Rows are only ever added; the worker seals them into
 * one hash chain an organisation. Personal data enters by reference only, so that erasure stays possible
 * (DECISIONS.md 11).
 */
export const auditEvents = ({ organizations, users }: AuditTrailOptions): CollectionConfig => ({
  slug: AUDIT_EVENTS,
  labels: { singular: label('event.one'), plural: label('event.many') },
  graphQL: { singularName: 'AuditEvent', pluralName: 'AuditEvents' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-at',
  admin: { group: label('section'), useAsTitle: 'action', defaultColumns: ['at', 'actor', 'action', 'organization', 'collection', 'documentId'] },
  access: registerAccess({ path: 'organizationPath', readers: ['system-admin', 'organization-admin'] }),
  fields: [
    { name: 'at', type: 'date', required: true, index: true, label: label('field.at'), admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'actor', type: 'relationship', relationTo: users as CollectionSlug, index: true, label: label('field.actor') },
    { name: 'action', type: 'text', required: true, index: true, label: label('field.action') },
    { name: 'collection', type: 'text', label: label('field.collection') },
    { name: 'documentId', type: 'text', index: true, label: label('field.documentId') },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'detail', type: 'json', label: label('field.detail'), admin: { hidden: true } },
    { name: 'requestId', type: 'text', label: label('field.requestId') },
  ],
});
