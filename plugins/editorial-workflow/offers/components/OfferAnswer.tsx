'use client';
import { Button, Link, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { ActionDialog } from '../../components/ActionDialog';
import { createKeptKey } from '../../components/client/keptKey';
import { request, type Refusal } from '../../components/client/request';
import { useWords } from '../../components/client/useWords';
import type { OfferPageView } from '../types';

type Made = { collection: string; documentId: string };

/** The two answers of the board above. */
export const OfferAnswer = ({ offer }: { offer: OfferPageView }) => {
  const { s, w, language } = useWords();
  const { config: { routes } } = useConfig();
  const router = useRouter();
  const [key] = useState(() => createKeptKey());
  const [declining, setDeclining] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const made = offer.madeDocument ? { collection: offer.collection, documentId: offer.madeDocument } : undefined;
  const answer = async (verb: 'accept' | 'decline', body: object): Promise<Refusal | undefined> => {
    setBusy(true);
    const got = await request<Partial<Made>>(`${routes.api}/publication-offers/${offer.id}/${verb}`, { language, body, key: key.of([verb, body]) }, s('do.network'));
    key.answered(got.ok ? 200 : got.status);
    setBusy(false);
    if (!got.ok) {
      setSaid(got.message);
      return got;
    }
    setDeclining(false);
    setSaid(s(verb === 'accept' ? 'offers.accepted' : 'offers.declined'));
    router.refresh();
    return undefined;
  };
  return (
    <>
      <p role="status" className="hb-status">{said}</p>
      {made && offer.state === 'accepted' && offer.mayOpenDraft && <p><Link href={`${routes.admin}/collections/${made.collection}/${made.documentId}`} prefetch={false}>{s('offers.accepted.open')}</Link></p>}
      {offer.mayAnswer && (
        <div className="hb-filters" role="group" aria-label={s('panel.actions')}>
          <Button type="button" size="large" margin={false} disabled={busy} onClick={() => void answer('accept', {})}>{s('offers.accept')}</Button>
          <Button type="button" size="large" buttonStyle="secondary" margin={false} disabled={busy} onClick={() => setDeclining(true)}>{s('offers.decline')}</Button>
        </div>
      )}
      {declining && (
        <ActionDialog title={s('offers.decline.title')} body={s('offers.decline.body')} confirm={w('action.decline')} asks="reason" onClose={() => setDeclining(false)} onConfirm={({ reason }) => answer('decline', { reason })} />
      )}
    </>
  );
};
