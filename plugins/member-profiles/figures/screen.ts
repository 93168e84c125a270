import { vi } from './translations/vi';

/** /admin/tong-hop: `?organization=&on=&known=`. */
export const FIGURES_SCREEN = {
  name: 'figures',
  path: '/tong-hop',
  title: vi['view.title'],
  view: '/plugins/member-profiles/figures/components/FiguresView#FiguresView',
  link: '/plugins/member-profiles/figures/components/FiguresLink#FiguresLink',
} as const;
