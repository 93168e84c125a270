import type { Language } from '../../kernel/client';
import type { IconName } from '../design/icons';
import type { PortalPage } from '../registry/types';

export type NavLine = { key: string; href: string; words: string; icon: IconName; place: 'main' | 'more'; here: boolean };

/** Lines of the navigation in their order; `here` is the page that is open, or the one it belongs to. */
export const navOf = (pages: readonly PortalPage[], open: PortalPage, language: Language): NavLine[] =>
  pages
    .flatMap(({ key, path, title, nav }) => (nav ? [{ ...nav, key, href: path, words: (nav.words ?? title)[language], here: key === (open.under ?? open.key) }] : []))
    .sort((a, b) => (a.place === b.place ? a.order - b.order : a.place === 'main' ? -1 : 1))
    .map(({ key, href, words, icon, place, here }) => ({ key, href, words, icon, place, here }));
