'use client';
import { Button, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useState, type FormEvent } from 'react';
import './workflow.css';
import type { Place } from '../view/types';
import { request } from './client/request';
import { useWords } from './client/useWords';

type Made = { doc: { id: string } };

/** Title and answerable organisation; then the editor opens on the new draft. */
export const CreateForm = ({ collection, places }: { collection: string; places: Place[] }) => {
  const { s, language } = useWords();
  const { config } = useConfig();
  const router = useRouter();
  const prefix = useId();
  const [title, setTitle] = useState('');
  const [owner, setOwner] = useState(places[0]?.id ?? '');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const go = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (title.trim() === '') return setError(s('create.missing'));
    setBusy(true);
    const answer = await request<Made>(`${config.routes.api}/${collection}?draft=true&depth=0`, { language, body: { title: title.trim(), owner } }, s('do.network'));
    if (answer.ok) return router.push(`${config.routes.admin}/collections/${collection}/${answer.data.doc.id}`);
    setBusy(false);
    setError(answer.message);
  };
  return (
    <form className="hb-form" onSubmit={(event) => void go(event)} noValidate>
      <div className="hb-field">
        <label htmlFor={`${prefix}title`}>{s('create.field.title')}</label>
        <input
          id={`${prefix}title`}
          className="hb-input"
          value={title}
          maxLength={300}
          autoComplete="off"
          aria-invalid={error !== undefined}
          aria-describedby={`${prefix}error`}
          onChange={({ target }) => setTitle(target.value)}
        />
      </div>
      <div className="hb-field">
        <label htmlFor={`${prefix}owner`}>{s('create.field.owner')}</label>
        <select id={`${prefix}owner`} className="hb-input" value={owner} onChange={({ target }) => setOwner(target.value)} aria-describedby={`${prefix}help`}>
          {places.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
        <p id={`${prefix}help`} className="hb-help">{s('create.field.owner.help')}</p>
      </div>
      <p role="alert" id={`${prefix}error`} className="hb-error">{error}</p>
      <Button type="submit" size="large" margin={false} disabled={busy}>{busy ? s('do.working') : s('create.go')}</Button>
    </form>
  );
};
