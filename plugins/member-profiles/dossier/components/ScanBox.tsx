'use client';
import React, { useId, useState } from 'react';
import { InputField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { saveAs } from '../../history/components/saveAs';
import type { Item } from '../data/checklist';
import { MOST_BYTES, MOST_MB } from '../domain/limits';
import { useText } from './useText';

type Props = { member: string; paper: { code: string; name: string }; item: Item; why: string; own: boolean; onDone: (said: string) => void };

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const ENDINGS: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** The scan of a paper that is there: open it, add it, take it out. */
export const ScanBox = ({ member, paper, item, why, own, onDone }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const { api } = useSearches();
  const { busy, error, fail, press, wrong } = usePress(text('view.failed'));
  const [removing, setRemoving] = useState(false);
  const [reason, setReason] = useState('');
  const { file, year } = item;
  const open = (): void =>
    void press(async () => {
      const opened = await send<{ mime: string; data: string }>(`${api}/members/dossier/files/${file?.id ?? ''}/open`, { json: { why } });
      saveAs(new Blob([bytesOf(opened.data)], { type: opened.mime }), `${paper.code}${year ? `-${year}` : ''}.${ENDINGS[opened.mime] ?? 'bin'}`);
    });
  const attach = (chosen: File | undefined): void => {
    if (!chosen) return;
    if (chosen.size > MOST_BYTES) {
      fail({ file: text('dossier.size', { most: MOST_MB }) });
      return;
    }
    void press(async () => {
      const form = new FormData();
      form.append('_payload', JSON.stringify({ paper: paper.code, year }));
      form.append('file', chosen);
      await send(`${api}/members/${member}/dossier/attach`, { method: 'POST', body: form });
      onDone(text('view.attached', { paper: paper.name }));
    });
  };
  const remove = (): void => {
    if (reason.trim().length < 3) fail({ reason: text('view.required') });
    else void press(async () => {
      await send(`${api}/members/dossier/files/${file?.id ?? ''}/void`, { json: { reason } });
      onDone(text('view.voided', { paper: paper.name }));
    });
  };
  return (
    <div>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}{wrong.file && <p className="phan-quyen__wrong">{wrong.file}</p>}</div>
      {file && !removing && (
        <div className="phan-quyen__buttons">
          <button aria-label={text('view.open', { paper: paper.name })} className="phan-quyen__button" disabled={busy} onClick={open} type="button">{text('view.open.short')}</button>
          {!own && <button aria-label={`${text('view.void')}: ${paper.name}`} className="phan-quyen__button" disabled={busy} onClick={() => setRemoving(true)} type="button">{text('view.void')}</button>}
        </div>
      )}
      {file && removing && (
        <div className="phan-quyen__form">
          <InputField error={wrong.reason} label={text('view.void.why')} onChange={setReason} required value={reason} />
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={remove} type="button">{text('view.void')}</button>
            <button className="phan-quyen__button" onClick={() => setRemoving(false)} type="button">{text('view.cancel')}</button>
          </div>
        </div>
      )}
      {!file && !own && item.state === 'present' && (
        <div className="phan-quyen__field">
          <label htmlFor={id}>{text('view.file', { most: MOST_MB })}<span className="ho-so__hidden">: {paper.name}</span></label>
          <input accept="application/pdf,image/jpeg,image/png,image/webp" className="phan-quyen__input" disabled={busy} id={id} onChange={({ target }) => attach(target.files?.[0])} type="file" />
        </div>
      )}
    </div>
  );
};
