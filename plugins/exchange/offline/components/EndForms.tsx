'use client';
import React, { useState } from 'react';
import { InputField, send, usePress } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';

type Props = { api: string; id: string; onEnded: (said: string) => void };

/** Closes a pack, or declares it lost with how it happened. */
export const EndForms = ({ api, id, onEnded }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('pack.failed'));
  const [losing, setLosing] = useState(false);
  const [reason, setReason] = useState('');
  const close = (): Promise<void> =>
    press(async () => {
      await send(`${api}/offline-packs/${id}/close`, { json: {} });
      onEnded(text('pack.closed'));
    });
  const lose = (): Promise<void> =>
    press(async () => {
      await send(`${api}/offline-packs/${id}/declare-lost`, { json: { reason } });
      onEnded(text('pack.lost'));
    });
  return (
    <>
      {error && <p role="alert">{error}</p>}
      {!losing && (
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button" disabled={busy} onClick={() => void close()} type="button">
            {text('pack.close')}
          </button>
          <button className="phan-quyen__button" onClick={() => setLosing(true)} type="button">
            {text('pack.lose')}
          </button>
        </div>
      )}
      {losing && (
        <form
          className="phan-quyen__form"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length < 3) fail({ reason: text('pack.lose.missing') });
            else void lose();
          }}
        >
          <p>{text('pack.lose.lead')}</p>
          <InputField error={wrong.reason} label={text('pack.lose.reason')} onChange={setReason} required value={reason} />
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
              {text('pack.lose.do')}
            </button>
            <button className="phan-quyen__button" onClick={() => setLosing(false)} type="button">
              {text('pack.cancel')}
            </button>
          </div>
        </form>
      )}
    </>
  );
};
