'use client';
import React, { useState } from 'react';
import { Refused, usePress, useSearches } from '../../../hierarchical-access/client';
import { saveAs } from './saveAs';
import { useText } from './useText';

/** The record as pages to print. What it is printed for was said when it was opened. */
export const PrintButton = ({ member, why }: { member: string; why: string }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const { busy, error, press } = usePress(text('view.failed'));
  const [said, setSaid] = useState('');
  const print = (): void =>
    void press(async () => {
      const answer = await fetch(`${api}/members/${member}/record-pdf`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ why: why.slice(0, 200) }) });
      if (!answer.ok) throw new Refused(text('view.failed'));
      saveAs(await answer.blob(), 'ho-so-dang-vien.pdf');
      setSaid(text('view.pdf.done'));
    });
  return (
    <section aria-labelledby="ho-so-in" className="ho-so__group">
      <h2 id="ho-so-in">{text('view.printing')}</h2>
      <p>{text('view.pdf.lead')}</p>
      <p aria-live="polite" className="ho-so__said">{said}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <button className="phan-quyen__button" disabled={busy} onClick={print} type="button">{text('view.pdf')}</button>
    </section>
  );
};
