import { vi } from './translations/vi';

/** /admin/danh-sach-dang-vien; filters stand in the address, so that other screens lead here. */
export const ROSTER_SCREEN = {
  name: 'roster',
  path: '/danh-sach-dang-vien',
  title: vi['view.title'],
  view: '/plugins/member-profiles/roster/components/RosterView#RosterView',
  link: '/plugins/member-profiles/roster/components/RosterLink#RosterLink',
} as const;
