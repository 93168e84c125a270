import { vi } from './translations/vi';

/** /admin/dang-phi. */
export const DUES_SCREEN = {
  name: 'dues',
  path: '/dang-phi',
  title: vi['view.title'],
  view: '/plugins/member-profiles/dues/components/DuesView#DuesView',
  link: '/plugins/member-profiles/dues/components/DuesLink#DuesLink',
} as const;
