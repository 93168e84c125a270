import { Gutter, SetStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminFrame } from '../../../hierarchical-access/screen';
import { isHandbookError, languageOf, runCommand, vietnamDateTime } from '../../../kernel';
import '../../components/workflow.css';
import { t } from '../../translations';
import { screen } from '../../translations/screens';
import { show } from '../show';
import { OfferAnswer } from './OfferAnswer';

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? '';

/** /admin/de-nghi-dang?id: what a level below offers, to be read and answered. */
export const OfferPage = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult;
  if (!req.user) notFound();
  const language = languageOf(req);
  const offer = await runCommand(show, req, { id: one(props.searchParams?.id) }).catch((error: unknown) => {
    // An address typed by hand, or an offer of others: the same words.
    if (isHandbookError(error)) return error.code === 'offer.gone' ? error.message : screen(language, 'offers.missing');
    throw error;
  });
  const title = screen(language, 'offers.title');
  return (
    <AdminFrame view={props}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="hb-page">
        <p className="hb-back"><Link href={`${req.payload.config.routes.admin}/viec-cho-duyet`} prefetch={false}>← {screen(language, 'offers.back')}</Link></p>
        {typeof offer === 'string' ? (
          <>
            <h1>{title}</h1>
            <p className="hb-warn">{offer}</p>
          </>
        ) : (
          <>
            <h1>{offer.title}</h1>
            <p className="hb-lead">{screen(language, 'offers.lead')}</p>
            <p>{screen(language, 'offers.from', { owner: offer.owner.name, who: offer.offeredBy.name, at: vietnamDateTime(offer.offeredAt) })}. {screen(language, 'offers.to', { target: offer.target.name })}. {t(language, `offer.state.${offer.state}`)}.</p>
            {offer.note && <p className="hb-quote">{offer.note}</p>}
            {offer.reason && <p className="hb-quote">{screen(language, 'panel.history.reason', { reason: offer.reason })}</p>}
            <OfferAnswer offer={offer} />
            {offer.fields.map(({ field, label, text }) => (
              <section key={field} className="hb-compared">
                <h2>{label}</h2>
                <div className="hb-compared__text">{text}</div>
              </section>
            ))}
            {offer.files.length > 0 && (
              <section className="hb-compared">
                <h2>{screen(language, 'compare.files')}</h2>
                <ul className="hb-links">{offer.files.map(({ id, name }) => <li key={id}><Link href={`${req.payload.config.routes.admin}/collections/media/${id}`} prefetch={false}>{name}</Link></li>)}</ul>
              </section>
            )}
          </>
        )}
      </Gutter>
    </AdminFrame>
  );
};
