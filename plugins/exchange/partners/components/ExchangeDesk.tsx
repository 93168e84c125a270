'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';
import '../../components/exchange.css';
import type { PartnerList } from '../commands/files';
import { PartnerCard } from './PartnerCard';
import { ProposeForm } from './ProposeForm';
import { ReceiveForm } from './ReceiveForm';

type Props = { today: string; fields: readonly { name: string; label: string }[] };

/** /admin/trao-doi: partners, what went out, what came in. */
export const ExchangeDesk = ({ today, fields }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [known, setKnown] = useState<PartnerList>();
  const [note, setNote] = useState('');
  const failed = text('pack.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setKnown(await send<PartnerList>(`${api}/exchange/partners`));
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => void load(), [load]);
  const done = (said: string): void => {
    setNote(said);
    void load();
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('partner.title') }]} />
      <h1>{text('partner.title')}</h1>
      <p>{text('partner.lead')}</p>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      {!known && <p>{text('pack.loading')}</p>}
      {known && (
        <>
          {known.own ? (
            <p>
              {text('partner.own', { code: known.own.code, key: known.own.key })} <code className="goi__key">{known.own.publicKey}</code>
            </p>
          ) : (
            <p>{text('partner.own.none')}</p>
          )}
          <ReceiveForm api={api} onReceived={() => void load()} />
          <h2>{text('partner.list')}</h2>
          {known.partners.length === 0 && <p>{text('partner.list.none')}</p>}
          {known.partners.map((partner) => (
            <PartnerCard api={api} keeps={known.keeps} key={`${partner.id}-${partner.state}`} onDone={done} partner={partner} />
          ))}
          {known.keeps && <ProposeForm api={api} fields={fields} onProposed={done} today={today} />}
        </>
      )}
    </div>
  );
};
