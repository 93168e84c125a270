import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'command.put': 'Keep to read later',
  'command.remove': 'Take from the list to read later',
  'command.list': 'My list to read later',
  'bookmark.too-many': 'The list to read later holds {{most}} entries. Please remove what is no longer needed.',
  'data.list': 'My list to read later, with my notes',
  'data.at': 'Kept at',
  'data.collection': 'Kind',
  'data.note': 'Note',
};
