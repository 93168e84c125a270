'use client';
import React, { useState } from 'react';
import { createUseText, Refused, SelectField, usePress, useSearches } from '../../../hierarchical-access/client';
import { saveAs } from '../../history/components/saveAs';
import { paper } from '../translations';

const useText = createUseText<Parameters<typeof paper>[1]>(paper);
type Word = Extract<Parameters<typeof paper>[1], `paper.${string}`>;
type Props = {
  /** Door of the paper below /api, and what stands on it. */
  path: string;
  name: string;
  /** Papers to choose from; of several the one chosen is sent as `paper`. */
  papers: readonly Word[];
};

/** Papers of a case as drafts: Word to complete, or PDF. */
export const PapersPart = ({ path, name, papers }: Props): React.ReactElement | null => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, press } = usePress(text('view.failed'));
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Word | undefined>();
  const [said, setSaid] = useState('');
  const which = chosen && papers.includes(chosen) ? chosen : papers[0];
  if (which === undefined) return null;
  const fetchOne = (format: 'docx' | 'pdf'): void =>
    void press(async () => {
      const answer = await fetch(`${api}${path}`, {
        method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ format, ...(papers.length > 1 || path.startsWith('/admissions/') ? { paper: which.slice('paper.'.length) } : {}) }),
      });
      if (!answer.ok) throw new Refused(text('view.failed'));
      saveAs(await answer.blob(), `${/filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? `giay-to.${format}`}`);
      setSaid(text('view.done'));
    });
  return (
    <div>
      <button aria-expanded={open} aria-label={text('view.of', { what: text('view.papers'), name })} className="phan-quyen__button" onClick={() => setOpen(!open)} type="button">{text('view.papers')}</button>
      {open && (
        <div className="phan-quyen__form">
          <p>{text('view.lead')}</p>
          {papers.length > 1 ? <SelectField label={text('view.which')} onChange={(value) => setChosen(value as Word)} options={papers.map((value) => ({ value, label: text(value) }))} value={which} /> : <p><strong>{text(which)}</strong></p>}
          <p aria-live="polite">{said}</p>
          <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
          <div className="phan-quyen__buttons">
            <button aria-label={text('view.of', { what: text('view.docx'), name })} className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => fetchOne('docx')} type="button">{text('view.docx')}</button>
            <button aria-label={text('view.of', { what: text('view.pdf'), name })} className="phan-quyen__button" disabled={busy} onClick={() => fetchOne('pdf')} type="button">{text('view.pdf')}</button>
          </div>
        </div>
      )}
    </div>
  );
};
