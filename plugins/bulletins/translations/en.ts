import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'command.read': 'Read a bulletin with the reader\'s own rights',
  'command.add-published': 'Add what was published in the month to a bulletin',
  'page.title': 'Read a bulletin',
  'page.open': 'See as readers do, print',
  'page.failed': 'The bulletin could not be loaded. Please try again in a few minutes.',
  'page.retry': 'Load again',
  'page.loading': 'Loading the bulletin…',
  'page.number': 'No. {{number}}/{{year}}',
  'page.unnumbered': 'Not numbered yet (it is when it is published)',
  'page.period': 'For {{month}}',
  'page.published': 'Published on {{day}}',
  'page.draft': 'A draft, not published. What is not live itself is not shown here.',
  'page.print': 'Print',
  'page.empty': 'The bulletin holds nothing for you yet.',
  'page.item': 'Item {{place}}',
  'page.withdrawn': 'This was taken down.',
  'page.whole': 'Read in full',
  'bulletin.period': 'The period is written as a month, for example 2026-11.',
  'bulletin.series': 'The bulletin has number {{number}} already: its kind and the year of its period stay. Please make a new bulletin.',
  'bulletin.item': 'Item {{place}} must be a news item, or a document, or a text of its own; not two in one.',
};
