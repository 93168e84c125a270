import { vi } from './translations/vi';

/** /admin/chi-bo: `?organization=` for who leads several cells, or oversees them. */
export const HOME_SCREEN = {
  name: 'cellHome',
  path: '/chi-bo',
  title: vi['view.title'],
  view: '/plugins/member-profiles/home/components/HomeView#HomeView',
  link: '/plugins/member-profiles/home/components/HomeLink#HomeLink',
} as const;
