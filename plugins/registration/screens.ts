import { DESK, FIGURES } from './paths';
import { vi } from './translations/vi';

/** /admin/dang-ky-tai-khoan. */
export const DESK_SCREEN = {
  name: 'registrations', path: DESK, title: vi['view.desk'],
  view: '/plugins/registration/components/DeskView#DeskView', link: '/plugins/registration/components/DeskLink#DeskLink',
} as const;

/** /admin/kich-hoat. */
export const FIGURES_SCREEN = {
  name: 'activation', path: FIGURES, title: vi['view.figures'],
  view: '/plugins/registration/components/FiguresView#FiguresView', link: '/plugins/registration/components/FiguresLink#FiguresLink',
} as const;
