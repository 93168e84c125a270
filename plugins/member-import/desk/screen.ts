import { vi } from './translations/vi';

/** /admin/nhap-dang-vien. */
export const IMPORTS_SCREEN = {
  name: 'memberImports',
  path: '/nhap-dang-vien',
  title: vi['view.title'],
  view: '/plugins/member-import/desk/components/ImportsView#ImportsView',
  link: '/plugins/member-import/desk/components/ImportsLink#ImportsLink',
} as const;
