'use client';
import { Button, useConfig } from '@payloadcms/ui';
import { vietnamDateTime } from '../../../kernel/client';
import { newKey, request } from '../../components/client/request';
import { usePanel } from '../../components/client/usePanel';
import { useWords } from '../../components/client/useWords';
import type { OffersOfItem } from '../types';

/** How what was offered upward goes; the owner takes an open offer back here. */
export const OffersMade = ({ offers, announce }: { offers: OffersOfItem; announce: (message: string) => void }) => {
  const { s, w, language } = useWords();
  const { config: { routes: { api } } } = useConfig();
  const { reload } = usePanel();
  if (offers.made.length === 0) return null;
  const takeBack = async (id: string): Promise<void> => {
    const answer = await request(`${api}/publication-offers/${id}/take-back`, { language, body: {}, key: newKey() }, s('do.network'));
    await reload();
    announce(answer.ok ? s('offers.taken-back') : answer.message);
  };
  return (
    <section className="hb-part">
      <h3>{w('offer.many')}</h3>
      {offers.made.map((offer) => (
        <div key={offer.id}>
          <p>{s('offers.sent', { target: offer.target.name, state: w(`offer.state.${offer.state}`) })}</p>
          <p className="hb-quiet">{offer.offeredBy.name}, <time dateTime={offer.offeredAt}>{vietnamDateTime(offer.offeredAt)}</time></p>
          {offer.reason && <p className="hb-quote">{s('panel.history.reason', { reason: offer.reason })}</p>}
          {offer.mayTakeBack && <Button type="button" buttonStyle="secondary" margin={false} onClick={() => void takeBack(offer.id)}>{s('offers.take-back')}</Button>}
        </div>
      ))}
    </section>
  );
};
