import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'command.read': 'Read a bulletin with the reader\'s own rights',
  'command.add-published': 'Add what was published in the month to a bulletin',
  'bulletin.period': 'The period is written as a month, for example 2026-11.',
  'bulletin.series': 'The bulletin has number {{number}} already: its kind and the year of its period stay. Please make a new bulletin.',
  'bulletin.item': 'Item {{place}} must be a news item, or a document, or a text of its own; not two in one.',
};
