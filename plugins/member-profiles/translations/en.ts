import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'member.one': 'Member',
  'member.many': 'Members',
  'membership.one': 'Membership',
  'membership.many': 'Memberships',
  'section': 'Members',
  'field.fullName': 'Full name',
  'field.cell': 'Cell',
  'field.cellSince': 'In the cell since',
  'field.status': 'Status',
  'field.user': 'Account',
  'field.member': 'Member',
  'field.validFrom': 'From',
  'field.validTo': 'To',
  'field.recordedAt': 'Recorded at',
  'status.official': 'Official',
  'status.probationary': 'Probationary',
  'status.exempt': 'Exempt',
  'status.away': 'Temporarily away',
  'status.left': 'Left',
};
