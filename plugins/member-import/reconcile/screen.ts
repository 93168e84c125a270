import { vi } from '../desk/translations/vi';

/** /admin/doi-chieu. */
export const RECONCILE_SCREEN = {
  name: 'reconciliations',
  path: '/doi-chieu',
  title: vi['reconcile.title'],
  view: '/plugins/member-import/reconcile/components/ReconcileView#ReconcileView',
  link: '/plugins/member-import/reconcile/components/ReconcileLink#ReconcileLink',
} as const;
