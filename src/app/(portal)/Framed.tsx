import { createHash } from 'node:crypto';

import type { ReactNode } from 'react';

import { portalOf, type PortalPage } from '../../../plugins/portal';
import { mineOf, navOf, Shell, unreadOf } from '../../../plugins/portal/screen';
import { openRequest } from './openRequest';

type Props = { page: PortalPage | undefined; params?: Readonly<Record<string, string>>; children: ReactNode };

/** Whose page it is, for the service worker alone: says nothing of the person to who reads it. */
const markOf = (user: string): string => createHash('sha256').update(`portal:${user}`).digest('hex').slice(0, 16);

const filled = (path: string, params: Readonly<Record<string, string>>): string => path.replace(/:([a-z]+)/gu, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** A page in the portal's frame, with what the service worker must know of it. */
export const Framed = async ({ page, params = {}, children }: Props) => {
  const { req, language } = await openRequest();
  const mine = await mineOf(req);
  const lines = page && mine && !page.bare ? navOf(portalOf(req.payload.config).pages, page, language) : [];
  return (
    <>
      <meta content={req.user ? markOf(String(req.user.id)) : 'none'} name="so-tay-cua" />
      {req.user && page?.offline && <meta content={page.offline.check ? filled(page.offline.check, params) : ''} name="so-tay-giu" />}
      <Shell language={language} lines={lines} mine={mine} unread={await unreadOf(req)}>{children}</Shell>
    </>
  );
};
