import type { vi } from './errors.vi';

export const en: { [K in keyof typeof vi]: string } = {
  'transfer.under-way': 'This member has a transfer under way already.',
  'transfer.moved-on': 'This transfer is “{{state}}”; this can no longer be done. Reload the page.',
  'transfer.destination': 'Name exactly one destination: a committee (for an internal transfer a cell), or a place outside the city.',
  'transfer.destination-ended': 'The destination was dissolved or merged. Choose an active organisation.',
  'transfer.same-committee': 'Both cells stand under one committee. Choose an internal transfer.',
  'transfer.until': 'A temporary transfer ends after today; other kinds have no end.',
  'transfer.stay-short': 'The stay is shorter than the rule allows ({{rule}}).',
  'transfer.stay-long': 'The stay is longer than the rule allows ({{rule}}).',
  'transfer.decision-future': 'The decision cannot be dated after today.',
  'transfer.paper-future': 'The introduction paper cannot be dated after today.',
  'transfer.paper-old': 'The introduction paper is past its term ({{rule}}). Issue a new one.',
  'transfer.before-paper': 'The day cannot be before that of the introduction paper ({{day}}).',
  'transfer.cell': 'Choose the cell that takes the member in.',
  'transfer.cell-elsewhere': 'The receiving cell must stand under the destination, and be another than the origin.',
  'transfer.guest-already': 'The member is a guest of another cell in this time.',
  'transfer.stay-over': 'This temporary stay is over.',
  'transfer.stay-day': 'The day must lie within the stay, and not after today.',
  'transfer.name-or-record': 'Give the name of somebody new, or the record of somebody who comes back; not both.',
  'transfer.still-here': 'This member belongs to a cell of the city: transfer them from there.',
  'transfer.as-of-future': 'The day cannot be after today.',
};
