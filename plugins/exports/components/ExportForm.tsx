'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { InputField, send, usePress } from '../../hierarchical-access/client';
import { useText } from './useText';

type Asked = { id: string; state: 'waiting' | 'approved'; count: number; leftOut: number };
type Props = {
  /** Key of the kind of file. */
  kind: string;
  /** As the kind's schema wants them; read when the button is pressed. */
  criteria: Readonly<Record<string, unknown>>;
  columns?: readonly string[];
};

/** Asks what for, sends the request, and leads to the desk where the file will be. For the screens of any room that declares a kind. */
export const ExportForm = ({ kind, criteria, columns }: Props): React.ReactElement => {
  const text = useText();
  const { admin, api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState<Asked>();
  if (asked) {
    return (
      <p role="status">
        {text(asked.state === 'waiting' ? 'form.waiting' : 'form.making', { count: asked.count })} {asked.leftOut > 0 && text('view.left-out', { count: asked.leftOut })} <a href={`${admin}/trich-xuat`}>{text('form.desk')}</a>
      </p>
    );
  }
  if (!isOpen) {
    return (
      <button className="phan-quyen__button" onClick={() => setOpen(true)} type="button">
        {text('form.open')}
      </button>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim().length < 3) fail({ why: text('view.why.missing') });
        else void press(async () => setAsked(await send<Asked>(`${api}/exports/request`, { json: { kind, criteria, why, ...(columns ? { columns } : {}) } })));
      }}
    >
      {error && <p role="alert">{error}</p>}
      <InputField error={wrong.why} help={text('view.why.help')} label={text('view.why')} onChange={setWhy} required value={why} />
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('form.send')}
        </button>
        <button className="phan-quyen__button" onClick={() => setOpen(false)} type="button">
          {text('view.back')}
        </button>
      </div>
    </form>
  );
};
