import { notFound, redirect } from 'next/navigation';
import { Fragment, type ReactElement } from 'react';

import { matchPage, portalOf, type HomeCard, type PortalProps } from '../../../../plugins/portal';
import { mineOf, portalText, RefusedState, settle } from '../../../../plugins/portal/screen';
import { components } from '../components';
import { Framed } from '../Framed';
import { openRequest } from '../openRequest';

type Args = { params: Promise<{ segments?: string[] }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

const ADMINS = ['system-admin', 'organization-admin'];

const searchOf = (asked: Awaited<Args['searchParams']>): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first.normalize('NFC')]];
  }));

const draw = async (Component: string, props: PortalProps) => {
  const drawn = components[Component];
  if (!drawn) throw new TypeError(`portal: ${Component} is in no map; run npm run generate`);
  return drawn(props);
};

/** Every page of the portal: finds it in the registry, asks who is there, draws it. */
const Page = async ({ params, searchParams }: Args) => {
  const { req, language, look, fromElsewhere } = await openRequest();
  const { pages, cards } = portalOf(req.payload.config);
  const path = `/${((await params).segments ?? []).join('/')}`;
  const found = matchPage(pages, path);
  if (!found) notFound();
  const { page } = found;
  const search = searchOf(await searchParams);
  if (!req.user && fromElsewhere) {
    // Followed from a letter or another site: the browser brought no cookie. Opened once more, by us, it brings it.
    return <><meta content="0" httpEquiv="refresh" /><title>{portalText(language, 'brand')}</title><main><h1>{portalText(language, 'reopen')}</h1></main></>;
  }
  if (!req.user && !page.open) {
    const asked = new URLSearchParams(search).toString();
    redirect(`/dang-nhap?tiep=${encodeURIComponent(asked ? `${path}?${asked}` : path)}`);
  }
  if (page.inner && process.env.NODE_ENV === 'production' && !(await mineOf(req))?.mandates.some(({ role }) => ADMINS.includes(role))) notFound();
  const props: PortalProps = {
    req, language, look, search, params: found.params,
    cards: (column: HomeCard['column']) =>
      Promise.all(cards.filter((card) => card.column === column).map(async ({ key, Component }): Promise<ReactElement> => {
        const card = await settle(draw(Component, props));
        // A card that its reader may not have is no card.
        return <Fragment key={key}>{card.is === 'there' ? card.value : null}</Fragment>;
      })),
  };
  const drawn = await settle(draw(page.Component, props)).catch((error: unknown) => {
    // Next tells the reader and nobody else.
    if (!(error instanceof Error && 'digest' in error)) req.payload.logger.error({ err: error, page: page.key }, 'a page of the portal broke');
    throw error;
  });
  if (drawn.is === 'refused' && drawn.code === 'not-found') notFound();
  return (
    <Framed page={page} params={found.params}>
      {drawn.is === 'there' ? drawn.value : <RefusedState code={drawn.code} language={language} message={drawn.message} />}
    </Framed>
  );
};

export default Page;
