import { CELL_LEADERS, OVERSEERS } from './roles';
import { rows } from './rows';
import type { CommandRow } from './types';

const UNSEEN = 'they neither lead nor oversee the cell, and are not summoned';

/** Meetings of cells (issue 7; RULES.md 5). */
export const meetingRows: CommandRow[] = [
  ...rows('meetings.mine', ['disabled', 'none', 'deny-403', 'an account that is off'], ['any', 'none', 'allow', 'whoever has an account that is on']),
  ...rows('meetings.list', [CELL_LEADERS, 'near', 'allow', 'who leads the cell'], [OVERSEERS, ['near', 'below'], 'allow', 'who oversees it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows('meetings.show', [CELL_LEADERS, 'near', 'allow', 'who leads the cell'], ['member', 'near', 'allow', 'who is summoned'], [OVERSEERS, ['near', 'below'], 'allow', 'who oversees it'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['meetings.draft', 'meetings.change', 'meetings.convene', 'meetings.call-off', 'meetings.open', 'meetings.attend', 'meetings.decide', 'meetings.void', 'meetings.close', 'meetings.open-poll', 'meetings.close-poll'],
    [CELL_LEADERS, 'near', 'allow', 'secretary and deputy alike'], [OVERSEERS, ['near', 'below'], 'deny-403', 'a cell leads its own meetings'], ['any', 'any', 'deny-404', UNSEEN]),
  ...rows(['meetings.answer', 'meetings.ask', 'meetings.vote'], [[...CELL_LEADERS, 'member'], 'near', 'allow', 'who is summoned answers for themself'], ['any', 'any', 'deny-404', UNSEEN]),
];
