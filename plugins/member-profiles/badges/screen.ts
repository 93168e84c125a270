import { vi } from './translations/vi';

/** /admin/huy-hieu. */
export const BADGES_SCREEN = {
  name: 'badges',
  path: '/huy-hieu',
  title: vi['view.title'],
  view: '/plugins/member-profiles/badges/components/BadgesView#BadgesView',
  link: '/plugins/member-profiles/badges/components/BadgesLink#BadgesLink',
} as const;
