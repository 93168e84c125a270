import { vi } from './translations/vi';

/** /admin/trich-xuat. */
export const EXPORTS_SCREEN = {
  name: 'exports',
  path: '/trich-xuat',
  title: vi['view.title'],
  view: '/plugins/exports/components/ExportsView#ExportsView',
  link: '/plugins/exports/components/ExportsLink#ExportsLink',
} as const;
