import { DESK_PATH } from './paths';
import { vi } from './translations/vi';

/** /admin/sinh-hoat-chi-bo. */
export const MEETINGS_SCREEN = {
  name: 'meetings', path: DESK_PATH, title: vi['view.title'],
  view: '/plugins/cell-meetings/components/MeetingsView#MeetingsView', link: '/plugins/cell-meetings/components/MeetingsLink#MeetingsLink',
} as const;
