'use client';
import React, { useState } from 'react';
import { send, usePress } from '../../../hierarchical-access/client';
import { FileField } from '../../components/FileField';
import { useText } from '../../components/useText';
import type { BroughtBack } from '../commands/bringBack';

type Props = { api: string; onBrought: (pack: string, said: string) => void };

/** Takes the file that a pack's page made. */
export const BringForm = ({ api, onBrought }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, press } = usePress(text('pack.failed'));
  const [file, setFile] = useState<File>();
  const bring = (): Promise<void> =>
    press(async () => {
      if (!file) return;
      const form = new FormData();
      form.set('_payload', '{}');
      form.set('file', file, file.name);
      const { id, again, items, applied, open } = await send<BroughtBack>(`${api}/offline-packs/bring-back`, { method: 'POST', body: form });
      onBrought(id, text(again && applied === 0 ? 'pack.brought.again' : 'pack.brought', { items, applied, open }));
    });
  return (
    <form
      className="phan-quyen__form"
      onSubmit={(event) => {
        event.preventDefault();
        void bring();
      }}
    >
      <h2>{text('pack.bring')}</h2>
      {error && <p role="alert">{error}</p>}
      <FileField accept=".json" help={text('pack.bring.help')} label={text('pack.bring.file')} onPick={setFile} />
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy || !file} type="submit">
          {text('pack.bring.do')}
        </button>
      </div>
      <p role="status">{busy ? text('pack.bring.wait') : ''}</p>
    </form>
  );
};
