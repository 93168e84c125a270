import type { HomeCard, PortalPage } from '../../portal';
import { MINE_PATH } from '../paths';
import { label } from '../translations';

const HERE = '/plugins/cell-meetings/portal';

/** What one is summoned to, and each of them. */
export const MEETING_PAGES: readonly PortalPage[] = [
  { key: 'meetings', path: MINE_PATH, title: label('page.meetings'), Component: `${HERE}/MeetingsPage#MeetingsPage`, nav: { place: 'more', icon: 'calendar', order: 15 }, help: label('page.help.meetings') },
  { key: 'meeting', path: `${MINE_PATH}/:id`, title: label('page.meeting'), Component: `${HERE}/MeetingPage#MeetingPage`, under: 'meetings' },
];
export const MEETING_CARD: HomeCard = { key: 'meetings', order: 15, column: 'main', Component: `${HERE}/MeetingCard#MeetingCard` };
