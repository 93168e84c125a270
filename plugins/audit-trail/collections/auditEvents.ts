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
  admin: { group: label('section'), useAsTitle: 'at', hideAPIURL: true, defaultColumns: ['at', 'actor', 'action', 'organization', 'collection', 'documentId'], listSearchableFields: ['action', 'documentId', 'requestId'], pagination: { defaultLimit: 50, limits: [20, 50, 100] } },
  access: registerAccess({ path: 'organizationPath', readers: ['system-admin', 'organization-admin'] }),
  fields: [
    { name: 'at', type: 'date', required: true, index: true, label: label('field.at'), admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'actor', type: 'relationship', relationTo: users as CollectionSlug, index: true, label: label('field.actor') },
    { name: 'action', type: 'text', required: true, index: true, label: label('field.action'), admin: { components: { Cell: '/plugins/audit-trail/components/ActionCell#ActionCell', Field: '/plugins/audit-trail/components/NamedField#NamedField' } } },
    { name: 'collection', type: 'text', label: label('field.collection'), admin: { components: { Cell: '/plugins/audit-trail/components/CollectionCell#CollectionCell', Field: '/plugins/audit-trail/components/NamedField#NamedField' } } },
    { name: 'documentId', type: 'text', index: true, label: label('field.documentId') },
    { name: 'organization', type: 'relationship', relationTo: organizations as CollectionSlug, required: true, index: true, label: label('field.organization') },
    derivedPath('organizationPath'),
    { name: 'detail', type: 'json', label: label('field.detail'), admin: { hidden: true } },
    // What is read in its place, with the event's seal.
    { name: 'detailView', type: 'ui', label: label('field.detail'), admin: { disableListColumn: true, components: { Field: '/plugins/audit-trail/components/EventDetail#EventDetail' } } },
    { name: 'requestId', type: 'text', label: label('field.requestId') },
  ],
});
