import { vi } from './translations/vi';

export const NUMBERS_PATH = '/so-van-ban';

/** /admin/so-van-ban. */
export const NUMBERS_SCREEN = {
  name: 'numbers', path: NUMBERS_PATH, title: vi['view.title'],
  view: '/plugins/number-series/components/NumbersView#NumbersView', link: '/plugins/number-series/components/NumbersLink#NumbersLink',
} as const;
