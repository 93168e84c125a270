import type { PortalPage } from '../../portal';
import { FORM_PATH, MINE_PATH } from '../paths';
import { label } from '../translations';

const HERE = '/plugins/support-requests/portal';

/** The form, reached from the foot of every page, and what became of one's own. */
export const SUPPORT_PAGES: readonly PortalPage[] = [
  { key: 'support-form', path: FORM_PATH, title: label('page.form'), Component: `${HERE}/FormPage#FormPage`, under: 'support', foot: true, help: label('page.help.form') },
  { key: 'support', path: MINE_PATH, title: label('page.mine'), Component: `${HERE}/MinePage#MinePage`, nav: { place: 'more', icon: 'warning', order: 85 }, help: label('page.help.mine') },
];
export const OUTAGE_BANNER = `${HERE}/OutageBanner#OutageBanner` as const;
