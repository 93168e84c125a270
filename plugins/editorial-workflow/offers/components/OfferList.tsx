'use client';
import { Link, useConfig } from '@payloadcms/ui';
import { useId } from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import { useWords } from '../../components/client/useWords';
import type { OfferItem } from '../types';

/** What levels below offer, in the queue of whoever answers for the board. */
export const OfferList = ({ offers, kinds }: { offers: OfferItem[]; kinds: Record<string, string> }) => {
  const { s } = useWords();
  const { config } = useConfig();
  const heading = useId();
  if (offers.length === 0) return null;
  return (
    <section className="hb-group hb-group--decide" aria-labelledby={heading}>
      <h2 id={heading} className="hb-group__heading">{s('offers.title')} <span className="hb-count hb-count--some">{offers.length}</span></h2>
      <table className="hb-table">
        <thead>
          <tr>
            <th scope="col">{s('queue.column.title')}</th>
            <th scope="col">{s('queue.column.owner')}</th>
            <th scope="col">{s('do.offer.target')}</th>
            <th scope="col">{s('queue.column.submitted')}</th>
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <tr key={offer.id}>
              <th scope="row" data-label={s('queue.column.title')}>
                <Link href={`${config.routes.admin}/de-nghi-dang?id=${offer.id}`} prefetch={false}>{offer.title}</Link>
                <span className="hb-quiet">{kinds[offer.collection] ?? offer.collection}</span>
                {offer.note && <span className="hb-quote">{offer.note}</span>}
              </th>
              <td data-label={s('queue.column.owner')}>{offer.owner.name}</td>
              <td data-label={s('do.offer.target')}>{offer.target.name}</td>
              <td data-label={s('queue.column.submitted')}>{offer.offeredBy.name}<time className="hb-quiet" dateTime={offer.offeredAt}>{vietnamDateTime(offer.offeredAt)}</time></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
