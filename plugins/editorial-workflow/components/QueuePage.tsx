import { Gutter, SetStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminFrame } from '../../hierarchical-access/screen';
import { clock, languageOf } from '../../kernel';
import { d } from '../delegation/translations';
import { screen } from '../translations/screens';
import { OfferList } from '../offers/components/OfferList';
import { kindsOf } from '../view/kinds';
import { queueView } from '../view/queue';
import { Queue } from './Queue';

/** /admin/viec-cho-duyet: everything that waits for the person signed in. */
export const QueuePage = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult;
  if (!req.user) notFound();
  const queue = await queueView(req);
  const title = screen(languageOf(req), 'queue.title');
  return (
    <AdminFrame view={props}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="hb-page">
        <h1>{title}</h1>
        <p className="hb-lead">{screen(languageOf(req), 'queue.lead')} <Link href={`${req.payload.config.routes.admin}/uy-quyen`} prefetch={false}>{d(req, 'page.link')}</Link></p>
        <OfferList offers={queue.offers} kinds={kindsOf(req)} />
        <Queue queue={queue} kinds={kindsOf(req)} at={clock.now().toISOString()} />
      </Gutter>
    </AdminFrame>
  );
};
