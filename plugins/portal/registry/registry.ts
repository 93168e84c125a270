import type { Config } from 'payload';
import type { ComponentPath, HomeCard, Portal, PortalPage } from './types';

const PATH = /^\/$|^(\/([a-z0-9-]+|:[a-z]+))+$/;
/** Doors of the server, of which no page may take the place. */
const TAKEN = /^\/(admin|api|_next|dang-ky|kich-hoat|healthz|readyz|metrics|brand)(\/|$)/;
/** On the bar of a telephone. */
const MOST_MAIN = 5;

type Custom = { custom?: Record<string, unknown> };

/** Pages and cards that rooms have hung in. */
export const portalOf = (config: Custom): Portal => (config.custom?.portal as Portal | undefined) ?? { pages: [], cards: [], banners: [] };

const put = (config: Config, portal: Portal): Config => ({ ...config, custom: { ...config.custom, portal } });

/** One more page. Whoever is at fault hears of it at start. */
export const withPortalPage = (config: Config, page: PortalPage): Config => {
  const { pages, cards, banners } = portalOf(config);
  const fault = (why: string): never => {
    throw new TypeError(`portal: page "${page.key}" ${why}`);
  };
  if (!PATH.test(page.path) || TAKEN.test(page.path)) fault(`cannot stand at ${page.path}`);
  if (pages.some(({ key, path }) => key === page.key || path === page.path)) fault('is there already');
  if (page.nav?.place === 'main' && pages.filter(({ nav }) => nav?.place === 'main').length >= MOST_MAIN) fault('finds no room in the main navigation');
  if (!page.inner && page.help === undefined && page.under === undefined) fault('says nowhere what it is for');
  return put(config, { pages: [...pages, page], cards, banners });
};

/** One more card of the home page. */
export const withHomeCard = (config: Config, card: HomeCard): Config => {
  const { pages, cards, banners } = portalOf(config);
  if (cards.some(({ key }) => key === card.key)) throw new TypeError(`portal: card "${card.key}" is there already`);
  return put(config, { pages, cards: [...cards, card].sort((a, b) => a.order - b.order), banners });
};

/** Something more above every page. */
export const withPortalBanner = (config: Config, Component: ComponentPath): Config => {
  const portal = portalOf(config);
  if (portal.banners.includes(Component)) throw new TypeError(`portal: banner ${Component} is there already`);
  return put(config, { ...portal, banners: [...portal.banners, Component] });
};
