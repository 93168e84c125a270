import type { Plugin } from 'payload';
import { CARDS, PAGES } from './pages';
import { withHomeCard, withPortalPage } from './registry/registry';

export { matchPage, type Matched } from './registry/matchPage';
export { portalOf, withHomeCard, withPortalBanner, withPortalPage } from './registry/registry';
export type { ComponentPath, HomeCard, Portal, PortalPage, PortalProps } from './registry/types';

/** The member's portal: its own pages and cards. Other rooms hang theirs in by `withPortalPage` and `withHomeCard`, before or after it. */
export const portal = (): Plugin => (config) => CARDS.reduce(withHomeCard, PAGES.reduce(withPortalPage, config));
