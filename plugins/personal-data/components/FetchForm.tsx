'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { InputField, Refused, usePress } from '../../hierarchical-access/client';
import { Form } from './Form';
import { useText } from './useText';

type Props = { id: string; until: string; onDone: (words: string) => void; onCancel: () => void };
type ErrorBody = { errors?: { message?: string }[] };

/** A file of the answer, saved where the browser saves files. */
const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** `personal-data.fetch`: the password once more, then the export as PDF or as data. */
export const FetchForm = ({ id, until, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const fetchAs = (form: 'pdf' | 'json'): void => {
    if (password === '') return fail({ password: text('view.needed') });
    void press(async () => {
      const response = await fetch(`${api}/personal-data/requests/${id}/fetch${form === 'pdf' ? '/pdf' : ''}`, {
        method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ password, ...(code ? { code } : {}) }),
      });
      if (!response.ok) throw new Refused(((await response.json().catch(() => ({}))) as ErrorBody).errors?.map(({ message }) => message ?? '').join(' ') ?? '');
      save(await response.blob(), `du-lieu-cua-toi.${form}`);
      onDone(text('mine.fetched'));
    });
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={() => fetchAs('pdf')} submit={text('mine.fetch.pdf')} title={text('mine.fetch')}>
      <p>{text('mine.fetch.lead', { day: until })}</p>
      <InputField autoComplete="current-password" error={wrong.password} label={text('mine.fetch.password')} onChange={setPassword} required type="password" value={password} />
      <InputField autoComplete="one-time-code" label={text('mine.fetch.code')} onChange={setCode} value={code} />
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button" disabled={busy} onClick={() => fetchAs('json')} type="button">
          {text('mine.fetch.json')}
        </button>
      </div>
    </Form>
  );
};
