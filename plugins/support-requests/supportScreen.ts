import { DESK_PATH } from './paths';
import { vi } from './translations/vi';

/** /admin/ho-tro. */
export const SUPPORT_SCREEN = {
  name: 'support', path: DESK_PATH, title: vi['view.title'],
  view: '/plugins/support-requests/components/SupportView#SupportView', link: '/plugins/support-requests/components/SupportLink#SupportLink',
} as const;
