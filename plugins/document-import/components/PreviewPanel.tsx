'use client';
import React, { useId, useState } from 'react';
import { DayField } from '../../hierarchical-access/client';
import { KINDS } from '../../official-documents/pure';
import type { Preview, Proposed } from '../view/types';
import { Blocks } from './Blocks';
import { useText } from './useText';

type Props = { preview: Preview; busy: boolean; onMake: (fields: Partial<Proposed>, repair: boolean) => void };
type Field = keyof Proposed;

const OF_DOCUMENTS: readonly Field[] = ['title', 'type', 'number', 'symbol', 'issuer', 'dateIssued', 'signer', 'summary'];
const OF_NEWS: readonly Field[] = ['title', 'summary'];

/** What the file would become: head to correct, remarks, repaired letters beside the original, contents, text. Then the button. */
export const PreviewPanel = ({ preview, busy, onMake }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const { proposed, outline, counts, remarks, missing, mended, blocks, more, file, as } = preview;
  const [fields, setFields] = useState<Partial<Proposed>>({});
  const [accepted, setAccepted] = useState(false);
  const valueOf = (name: Field): string => (name in fields ? fields[name] : proposed[name]) ?? '';
  const set = (name: Field, value: string): void => setFields({ ...fields, [name]: value.trim() === '' && name !== 'title' && name !== 'summary' && name !== 'type' ? null : value });
  const box = (name: Field): React.ReactElement => {
    const common = { id: `${id}-${name}`, value: valueOf(name), onChange: ({ target }: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => set(name, target.value) };
    if (name === 'summary') return <textarea {...common} rows={4} />;
    if (name !== 'type') return <input {...common} type="text" />;
    return (
      <select {...common}>
        {KINDS.map(({ type, name: kind }) => <option key={type} value={type}>{kind}</option>)}
        <option value="other">{text('field.other')}</option>
      </select>
    );
  };
  return (
    <section aria-labelledby={`${id}-result`} className="nhap-tep__preview">
      <h2 id={`${id}-result`}>{text('page.result')}: {file.name}</h2>
      <p>{file.pages !== null && `${text('page.pages', { count: file.pages })} `}{text('page.counts', counts)}</p>
      {(remarks.length > 0 || missing.length > 0) && (
        <div className="nhap-tep__remarks">
          <h3>{text('page.remarks')}</h3>
          <ul>
            {missing.length > 0 && <li>{text('page.missing', { missing: missing.join(', ') })}</li>}
            {remarks.map(({ kind, message }) => <li key={kind}>{message}</li>)}
          </ul>
        </div>
      )}
      {mended && (
        <div className="nhap-tep__mended">
          <h3>{text('page.mended', { count: mended.count })}</h3>
          <div className="nhap-tep__scroll" role="group" tabIndex={0}>
            <table>
              <thead><tr><th scope="col">{text('page.before')}</th><th scope="col">{text('page.after')}</th></tr></thead>
              <tbody>{mended.samples.map(({ before, after }, n) => <tr key={n}><td>{before}</td><td>{after}</td></tr>)}</tbody>
            </table>
          </div>
          <label className="nhap-tep__accept"><input checked={accepted} onChange={({ target }) => setAccepted(target.checked)} type="checkbox" /> {text('page.accept')}</label>
        </div>
      )}
      <h3>{text('page.head')}</h3>
      <div className="nhap-tep__fields">
        {(as === 'documents' ? OF_DOCUMENTS : OF_NEWS).map((name) => name === 'dateIssued' ? (
          <DayField key={name} label={text('field.dateIssued')} onChange={(day) => set(name, day)} value={valueOf(name)} />
        ) : (
          <div key={name} className={name === 'title' || name === 'summary' ? 'nhap-tep__wide' : ''}>
            <label htmlFor={`${id}-${name}`}>{text(`field.${name}`)}</label>
            {box(name)}
          </div>
        ))}
      </div>
      <p><button className="btn btn--style-primary btn--size-large" disabled={busy || (mended !== null && !accepted) || valueOf('title').trim() === ''} onClick={() => onMake(fields, accepted)} type="button">{text('page.create')}</button></p>
      <div className="nhap-tep__columns">
        <nav aria-labelledby={`${id}-outline`}>
          <h3 id={`${id}-outline`}>{text('page.outline')}</h3>
          <ol>{outline.map(({ heading, anchor }, n) => <li key={n}>{heading}{anchor && <small> #{anchor}</small>}</li>)}</ol>
        </nav>
        <article>
          <h3>{text('page.text')}</h3>
          <Blocks blocks={blocks} />
          {more > 0 && <p>{text('page.more', { count: more })}</p>}
        </article>
      </div>
    </section>
  );
};
