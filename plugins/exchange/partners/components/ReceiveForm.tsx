'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { send, usePress } from '../../../hierarchical-access/client';
import { FileField } from '../../components/FileField';
import { useText } from '../../components/useText';
import type { Received } from '../commands/receive';

/** Takes a partner's file, and says what became of it. */
export const ReceiveForm = ({ api, onReceived }: { api: string; onReceived: () => void }): React.ReactElement => {
  const text = useText();
  const { admin } = useConfig().config.routes;
  const { busy, error, press } = usePress(text('pack.failed'));
  const [file, setFile] = useState<File>();
  const [received, setReceived] = useState<Received>();
  const receive = (): Promise<void> =>
    press(async () => {
      if (!file) return;
      setReceived(undefined);
      const form = new FormData();
      form.set('_payload', '{}');
      form.set('file', file, file.name);
      setReceived(await send<Received>(`${api}/exchange/receive`, { method: 'POST', body: form }));
      onReceived();
    });
  const said = received && text(received.state === 'waiting' ? 'partner.waits' : received.again ? 'partner.again' : 'partner.taken', { number: received.number, name: received.name, count: received.messages, missing: received.missing ?? 0 });
  return (
    <form
      className="phan-quyen__form"
      onSubmit={(event) => {
        event.preventDefault();
        void receive();
      }}
    >
      <h2>{text('partner.receive')}</h2>
      {error && <p role="alert">{error}</p>}
      <FileField accept=".json" help={text('partner.receive.help')} label={text('partner.receive.file')} onPick={setFile} />
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy || !file} type="submit">
          {text('partner.receive.do')}
        </button>
      </div>
      <p role="status">{said}</p>
      {received?.state === 'taken' && <a href={`${admin}/doi-chieu`}>{text('partner.reconcile')}</a>}
    </form>
  );
};
