import { vi } from './translations/vi';

/** /admin/goi-ngoai-tuyen. */
export const PACKS_SCREEN = {
  name: 'offlinePacks',
  path: '/goi-ngoai-tuyen',
  title: vi['pack.title'],
  view: '/plugins/exchange/offline/components/PacksView#PacksView',
  link: '/plugins/exchange/offline/components/PacksLink#PacksLink',
} as const;

/** /admin/trao-doi. */
export const EXCHANGE_SCREEN = {
  name: 'exchange',
  path: '/trao-doi',
  title: vi['partner.title'],
  view: '/plugins/exchange/partners/components/ExchangeView#ExchangeView',
  link: '/plugins/exchange/partners/components/ExchangeLink#ExchangeLink',
} as const;
