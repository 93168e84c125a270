import { vi } from './translations/vi';

/** /admin/viec-can-chu-y: `?to-chuc=<id>` for one organisation and those below it. */
export const WARNINGS_SCREEN = {
  name: 'warnings',
  path: '/viec-can-chu-y',
  title: vi['view.title'],
  view: '/plugins/member-profiles/warnings/components/WarningsView#WarningsView',
  link: '/plugins/member-profiles/warnings/components/WarningsLink#WarningsLink',
} as const;
