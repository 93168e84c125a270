import { createHash } from 'node:crypto';

import { Fragment, type ReactNode } from 'react';

import { portalOf, type PortalPage } from '../../../plugins/portal';
import { mineOf, navOf, Shell, unreadOf } from '../../../plugins/portal/screen';
import { components } from './components';
import { openRequest } from './openRequest';

type Props = { page: PortalPage | undefined; params?: Readonly<Record<string, string>>; children: ReactNode };

/** Whose page it is, for the service worker alone: says nothing of the person to who reads it. */
const markOf = (user: string): string => createHash('sha256').update(`portal:${user}`).digest('hex').slice(0, 16);

const filled = (path: string, params: Readonly<Record<string, string>>): string => path.replace(/:([a-z]+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** A page in the portal's frame, with what the service worker must know of it. */
export const Framed = async ({ page, params = {}, children }: Props) => {
  const { req, language, look } = await openRequest();
  const mine = await mineOf(req);
  const { pages, banners } = portalOf(req.payload.config);
  const lines = page && mine && !page.bare ? navOf(pages, page, language) : [];
  const here = page ? filled(page.path, params) : undefined;
  const foot = mine ? pages.filter((each) => each.foot && each !== page).map(({ path, title }) => ({ href: here === undefined ? path : `${path}?tu=${encodeURIComponent(here)}`, words: title[language] })) : [];
  // Of the page itself, or of the one it stands under; the home page tells whoever is not signed in by itself.
  const help = page && (mine ?? page.bare) ? (page.help ?? pages.find(({ key }) => key === page.under)?.help)?.[language] : undefined;
  // Each answers for itself: a page does not fail for what stands above it.
  const above = await Promise.all(banners.map(async (path) => <Fragment key={path}>{await components[path]?.({ req, language, look, params: {}, search: {}, cards: () => Promise.resolve([]) })}</Fragment>));
  return (
    <>
      <meta content={req.user ? markOf(String(req.user.id)) : 'none'} name="so-tay-cua" />
      {req.user && page?.offline && <meta content={page.offline.check ? filled(page.offline.check, params) : ''} name="so-tay-giu" />}
      <Shell above={above} foot={foot} help={help} language={language} lines={lines} mine={mine} unread={await unreadOf(req)}>{children}</Shell>
    </>
  );
};
