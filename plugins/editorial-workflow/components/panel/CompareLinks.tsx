'use client';
import { Link, useConfig } from '@payloadcms/ui';
import type { PanelView } from '../../view/types';
import { useWords } from '../client/useWords';

/** Ways to the page that sets two versions side by side. */
export const CompareLinks = ({ view }: { view: PanelView }) => {
  const { s } = useWords();
  const { config } = useConfig();
  const to = (before: string, after: string, chosen?: string): string =>
    `${config.routes.admin}/so-sanh?${new URLSearchParams({
      collection: view.collection, documentId: view.documentId, before, after, ...(chosen ? { case: chosen } : {}),
    }).toString()}`;
  const links = [
    ...(view.case && view.since ? [{ key: 'since', href: `${to('live', 'case', view.case.id)}&since=last-look`, text: s('panel.compare.since') }] : []),
    ...(view.case ? [{ key: 'live', href: to('live', 'case', view.case.id), text: s(view.live ? 'panel.compare.live' : 'panel.compare.read') }] : []),
    ...(!view.case && view.live && view.draftDiffers ? [{ key: 'draft', href: to('live', 'draft'), text: s('panel.compare.live') }] : []),
    ...(view.case && view.case.hash !== view.draftHash ? [{ key: 'case', href: to('case', 'draft', view.case.id), text: s('panel.compare.draft') }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="hb-links">
      {links.map(({ key, href, text }) => <li key={key}><Link href={href} prefetch={false}>{text}</Link></li>)}
    </ul>
  );
};
