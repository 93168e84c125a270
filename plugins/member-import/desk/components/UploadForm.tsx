'use client';
import React, { useId, useState } from 'react';
import { DayField, send, usePress } from '../../../hierarchical-access/client';
import { useText } from './useText';

const PIECE = 15_000_000;
type Props = { api: string; today: string; purpose?: 'enter' | 'reconcile'; onSent: (batch: string) => void };
type Sent = { id: string };

/** Sends a file in pieces, each no larger than a form may be. */
export const UploadForm = ({ api, today, purpose = 'enter', onSent }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [file, setFile] = useState<File>();
  const [since, setSince] = useState(today);
  const [percent, setPercent] = useState(0);
  const submit = (): Promise<void> =>
    press(async () => {
      if (!file) return;
      const parts = Math.max(1, Math.ceil(file.size / PIECE));
      let batch: string | undefined;
      for (let part = 0; part < parts; part += 1) {
        setPercent(Math.round((100 * part) / parts));
        const form = new FormData();
        form.set('_payload', JSON.stringify({ ...(batch === undefined ? {} : { id: batch }), part, parts, name: file.name, since, purpose }));
        form.set('file', file.slice(part * PIECE, (part + 1) * PIECE), file.name);
        batch = (await send<Sent>(`${api}/member-imports/upload`, { method: 'POST', body: form })).id;
      }
      if (batch !== undefined) onSent(batch);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!/^\d{4}-\d{2}-\d{2}$/.test(since) || since > today) fail({ since: text('view.since.wrong') });
        else void submit();
      }}
    >
      {error && <p role="alert">{error}</p>}
      <div className="phan-quyen__field">
        <label htmlFor={`${id}-file`}>{text('view.file')}</label>
        <input accept=".xlsx,.csv" aria-describedby={`${id}-help`} className="phan-quyen__input" id={`${id}-file`} onChange={({ target }) => setFile(target.files?.[0])} required type="file" />
        <p id={`${id}-help`}>{text('view.file.help')}</p>
      </div>
      {purpose === 'enter' && <DayField error={wrong.since} max={today} label={text('view.since')} onChange={setSince} required value={since} />}
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy || !file} type="submit">
          {text(purpose === 'enter' ? 'view.check' : 'reconcile.check')}
        </button>
      </div>
      <p role="status">{busy ? text('view.sending', { percent }) : ''}</p>
    </form>
  );
};
