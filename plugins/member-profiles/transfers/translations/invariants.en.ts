import type { vi } from './invariants.vi';

export const en: { [K in keyof typeof vi]: string } = {
  'two-cells': 'A member officially in two cells at one instant',
  'two-stays': 'A member a guest of two cells at one instant',
  'no-cell': 'A member of no cell',
  'left-in-cell': 'Somebody who left and still belongs to a cell',
  'other-cell': 'The record names another cell (or day) than the membership',
  'gap': 'A gap between memberships',
  'guest-at-home': 'A member a guest of their own cell',
  'guest-left': 'Somebody who left and is still a guest',
  'superseded-nothing': 'A row superseded by none',
  'known-backwards': 'Time running backwards',
  'not-a-cell': 'A member of an organisation that is no cell',
  'outside-life': 'A membership outside the life of its cell',
  'path': 'A path that is not the organisation\'s',
  'open-transfers': 'A member with two transfers under way',
  'open-left': 'A transfer under way of somebody who left',
  'counted-elsewhere': 'A transfer under way of a member who is no longer counted at its origin',
  'received-nowhere': 'A transfer received without its membership',
  'step-missing': 'A transfer that stands elsewhere than its last step',
  'status-unknown': 'A status other than the last one written down',
};
