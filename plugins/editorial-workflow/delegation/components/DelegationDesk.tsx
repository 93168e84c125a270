'use client';
import { useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import '../../components/workflow.css';
import { newKey, request } from '../../components/client/request';
import type { DelegationsView } from '../types';
import './delegation.css';
import { DelegationForm } from './DelegationForm';
import { DelegationList } from './DelegationList';
import { useDelegationWords } from './useDelegationWords';

/** What stands, and the form for a new one. */
export const DelegationDesk = ({ view }: { view: DelegationsView }) => {
  const { language, s } = useDelegationWords();
  const { config } = useConfig();
  const router = useRouter();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const done = (words: string): void => {
    setSaid(words);
    router.refresh();
  };
  const end = async (id: string): Promise<void> => {
    setBusy(true);
    const answer = await request(`${config.routes.api}/approval-delegations/${id}/end`, { language, body: {}, key: newKey() }, s('page.network'));
    setBusy(false);
    done(answer.ok ? s('page.ended') : answer.message);
  };
  const list = { onEnd: (id: string) => void end(id), busy };
  return (
    <>
      <p role="status" className="hb-status">{said}</p>
      <DelegationList title={s('page.mine')} items={view.mine} {...list} />
      {view.forMe.length > 0 && <DelegationList title={s('page.for-me')} items={view.forMe} {...list} />}
      {view.administered.length > 0 && <DelegationList title={s('page.of-organization')} items={view.administered} {...list} />}
      <section className="hb-group">
        <h2 className="hb-group__heading">{s('page.new')}</h2>
        {view.choices.length === 0 ? <p className="hb-quiet">{s('page.none-role')}</p> : <DelegationForm choices={view.choices} onDone={() => done(s('page.saved'))} />}
      </section>
    </>
  );
};
