'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useEffect, useRef, useState } from 'react';
import { refusalOf, send, usePress } from '../../hierarchical-access/client';
import type { DeskEntry } from '../commands/desk';
import type { Typed } from '../domain/typed';
import { ApproveForm } from './ApproveForm';
import { Comparison, type Recorded } from './Comparison';
import { ReasonForm } from './ReasonForm';
import { useText } from './useText';

type Case = { name: string; cell: string; typed: Typed; record: Recorded; photo: string };
type Props = { entry: DeskEntry; onBack: () => void; onDone: (message: string) => void };

/** One registration: the card and what was typed beside the record, and what may be done now. Opening it is written down. */
export const CaseView = ({ entry, onBack, onDone }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, press } = usePress(text('view.failed'));
  const [known, setKnown] = useState<Case>();
  const [refused, setRefused] = useState<string>();
  const [asking, setAsking] = useState<'approve' | 'return' | 'refuse'>();
  const failed = text('view.failed');
  const asked = useRef(false);
  useEffect(() => {
    heading.current?.focus();
    // Each opening is a line in a log that the member reads: once.
    if (asked.current) return;
    asked.current = true;
    send<Case>(`${api}/registrations/${entry.id}/open`, { json: {} }).then(setKnown, (refusal: unknown) => setRefused(refusalOf(refusal) ?? failed));
  }, [api, entry.id, failed]);
  const verify = (): void => void press(async () => {
    await send(`${api}/registrations/${entry.id}/verify`, { json: {} });
    onDone(text('done.verify'));
  });
  const { may } = entry;
  return (
    <section aria-label={entry.member.name} className="dang-ky__case">
      <button className="phan-quyen__button" onClick={onBack} type="button">
        {text('view.back')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {entry.member.name}
      </h2>
      <p>{entry.cell.name}</p>
      <p className="phan-quyen__note">{text('view.logged')}</p>
      {refused && <p className="phan-quyen__error" role="alert">{refused}</p>}
      {known && (
        <>
          <Comparison record={known.record} typed={known.typed} />
          <figure className="dang-ky__photo">
            <img alt={text('case.photo')} src={known.photo} />
            <figcaption>{text('case.photo')}</figcaption>
          </figure>
          {asking === 'approve' && <ApproveForm entry={entry} hasEmail={known.typed.email !== null} onCancel={() => setAsking(undefined)} onDone={onDone} />}
          {(asking === 'return' || asking === 'refuse') && <ReasonForm id={entry.id} key={asking} onCancel={() => setAsking(undefined)} onDone={onDone} step={asking} />}
          <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
          {entry.state === 'verified' && !may.includes('approve') && <p>{text('view.waits-other')}</p>}
          {!asking && (
            <div className="phan-quyen__buttons">
              {may.includes('verify') && (
                <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={verify} type="button">
                  {text('do.verify')}
                </button>
              )}
              {may.includes('approve') && (
                <button className="phan-quyen__button phan-quyen__button--primary" onClick={() => setAsking('approve')} type="button">
                  {text('do.approve')}
                </button>
              )}
              {(['return', 'refuse'] as const).filter((step) => may.includes(step)).map((step) => (
                <button className="phan-quyen__button" key={step} onClick={() => setAsking(step)} type="button">
                  {text(`do.${step}`)}
                </button>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
};
