'use client';
import { useConfig, useTranslation } from '@payloadcms/ui';
import React, { useId, useState } from 'react';
import { refusalOf, send } from '../../hierarchical-access/client';
import type { Preview, Proposed } from '../view/types';
import { PreviewPanel } from './PreviewPanel';
import { useText } from './useText';
import './import.css';

type Kind = Preview['as'];
type Imported = { collection: string; id: string; outcome: 'created' | 'revised' | 'unchanged' };
type State = { busy?: 'reading' | 'creating'; fault?: string; preview?: Preview; done?: Imported };

/** Choose a file, look at what it would become, make the draft. The file is sent twice; nothing of it is kept in between. */
export const ImportDesk = ({ as: first, owners }: { as: Kind; owners: readonly { id: string; name: string }[] }): React.ReactElement => {
  const text = useText();
  const id = useId();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [file, setFile] = useState<File>();
  const [as, setAs] = useState<Kind>(first);
  const [owner, setOwner] = useState(owners[0]?.id ?? '');
  const [state, setState] = useState<State>({});

  const call = async <T,>(verb: 'preview-file' | 'import-file', more: Record<string, unknown>): Promise<T> => {
    const form = new FormData();
    form.set('_payload', JSON.stringify({ as, owner, ...more }));
    if (file) form.set('file', file);
    return send<T>(`${config.routes.api}/documents/${verb}`, { method: 'POST', body: form, headers: { 'accept-language': i18n.language } });
  };
  const run = async (busy: NonNullable<State['busy']>, work: () => Promise<Partial<State>>, kept: Partial<State> = {}): Promise<void> => {
    if (state.busy) return;
    setState({ ...kept, busy });
    try {
      setState({ ...kept, ...(await work()) });
    } catch (error) {
      setState({ ...kept, fault: refusalOf(error) ?? text('page.failed') });
    }
  };
  const read = (event: React.FormEvent): void => {
    event.preventDefault();
    void run('reading', async () => ({ preview: await call<Preview>('preview-file', {}) }));
  };
  const make = (preview: Preview, fields: Partial<Proposed>, repair: boolean): void =>
    void run('creating', async () => ({ done: await call<Imported>('import-file', { digest: preview.digest, repair, fields }) }), { preview });
  const forget = (): void => setState({});

  const { busy, fault, preview, done } = state;
  return (
    <>
      <p>{text('page.intro')}</p>
      <form className="nhap-tep__form" onSubmit={read}>
        <label htmlFor={`${id}-file`}>{text('page.file')}</label>
        <input
          accept=".docx,.pdf,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          id={`${id}-file`}
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            forget();
          }}
          required
          type="file"
        />
        <label htmlFor={`${id}-as`}>{text('page.as')}</label>
        <select
          id={`${id}-as`}
          onChange={({ target }) => {
            setAs(target.value === 'news' ? 'news' : 'documents');
            forget();
          }}
          value={as}
        >
          <option value="documents">{text('page.as.documents')}</option>
          <option value="news">{text('page.as.news')}</option>
        </select>
        <label htmlFor={`${id}-owner`}>{text('page.owner')}</label>
        <select
          id={`${id}-owner`}
          onChange={({ target }) => {
            setOwner(target.value);
            forget();
          }}
          value={owner}
        >
          {owners.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
        </select>
        <button className="btn btn--style-secondary btn--size-large" disabled={busy !== undefined || !file} type="submit">{text('page.preview')}</button>
      </form>
      <p role="status">{busy === 'reading' ? text('page.reading') : busy === 'creating' ? text('page.creating') : done ? text(`page.done.${done.outcome}`) : ''}</p>
      {fault !== undefined && <p className="nhap-tep__fault" role="alert">{fault}</p>}
      {done && <p><a className="btn btn--style-primary btn--size-large" href={`${config.routes.admin}/collections/${done.collection}/${done.id}`}>{text('page.go')}</a></p>}
      {preview && !done && <PreviewPanel key={preview.digest + preview.as} busy={busy !== undefined} onMake={(fields, repair) => make(preview, fields, repair)} preview={preview} />}
    </>
  );
};
