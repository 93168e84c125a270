'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useState } from 'react';
import { InputField, send, usePress } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { ExportEntry } from '../commands/list';
import { useText } from './useText';

type Props = { api: string; entry: ExportEntry; isMine: boolean; onDone: (what: 'approve' | 'refuse' | 'cancel') => void };

/** One request: what, by which criteria, for what, how many, and the step that this person can take. */
export const EntryCard = ({ api, entry, isMine, onDone }: Props): React.ReactElement => {
  const text = useText();
  const { language } = useTranslation().i18n;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const { id, what, shown, why, count, leftOut, state, who, organization, askedAt, expiresAt } = entry;
  const name = language === 'en' ? what.en : what.vi;
  const step = (verb: 'approve' | 'refuse' | 'cancel', json: object = {}): Promise<void> =>
    press(async () => {
      await send(`${api}/exports/${id}/${verb}`, { json });
      onDone(verb);
    });
  const lines: [string, string][] = [
    ...(isMine ? [] : [[text('view.who'), `${who}, ${organization}`] as [string, string]]),
    [text('view.criteria'), shown], [text('view.why'), why], [text('view.count'), leftOut > 0 ? `${count}. ${text('view.left-out', { count: leftOut })}` : String(count)], [text('view.at'), vietnamDateTime(askedAt)],
    [text('view.state'), `${text(`state.${state}`)}${state === 'ready' && expiresAt ? `. ${text('view.until', { at: vietnamDateTime(expiresAt) })}` : ''}`],
    ...(entry.reason ? [[text('view.reason'), entry.reason] as [string, string]] : []),
  ];
  return (
    <article aria-label={name} className="phan-quyen__card">
      <h3>{name}</h3>
      <dl>
        {lines.map(([term, value]) => (
          <React.Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </React.Fragment>
        ))}
      </dl>
      {error && <p role="alert">{error}</p>}
      {isMine && state === 'ready' && (
        <a className="phan-quyen__button phan-quyen__button--primary" href={`${api}/exports/${id}/file`}>
          {text('view.download')}
        </a>
      )}
      {isMine && state === 'waiting' && (
        <button aria-label={text('view.cancel.of', { what: name })} className="phan-quyen__button" disabled={busy} onClick={() => void step('cancel')} type="button">
          {text('view.cancel')}
        </button>
      )}
      {!isMine && !refusing && (
        <div className="phan-quyen__buttons">
          <button aria-label={text('view.approve.of', { who })} className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => void step('approve')} type="button">
            {text('view.approve')}
          </button>
          <button aria-label={text('view.refuse.of', { who })} className="phan-quyen__button" disabled={busy} onClick={() => setRefusing(true)} type="button">
            {text('view.refuse')}
          </button>
        </div>
      )}
      {refusing && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim().length < 3) fail({ reason: text('view.reason.missing') });
            else void step('refuse', { reason });
          }}
        >
          <InputField error={wrong.reason} label={text('view.reason')} onChange={setReason} required value={reason} />
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
              {text('view.refuse')}
            </button>
            <button className="phan-quyen__button" onClick={() => setRefusing(false)} type="button">
              {text('view.back')}
            </button>
          </div>
        </form>
      )}
    </article>
  );
};
