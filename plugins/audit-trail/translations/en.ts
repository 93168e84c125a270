import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'event.one': 'Audit event',
  'event.many': 'Audit events',
  'section': 'Oversight',
  'field.at': 'At',
  'field.actor': 'Actor',
  'field.action': 'Action',
  'field.collection': 'Collection',
  'field.documentId': 'Document',
  'field.organization': 'Organisation',
  'field.detail': 'Detail',
  'field.requestId': 'Request',
};
