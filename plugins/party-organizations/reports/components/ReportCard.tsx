'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { vietnamDate } from '../../../kernel/client';
import { InputField, send, usePress } from '../../../hierarchical-access/client';
import type { ShownReport } from '../commands/list';
import { useText } from './useText';

type Props = { report: ShownReport; onDone: (message: string) => void; onMend: () => void };

const shownDay = (day = ''): string => day.split('-').reverse().join('/');

/** One report and what its reader may do about it. */
export const ReportCard = ({ report, onDone, onMend }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const { id, kind, name, asked, into, state, turn, by, proposedAt, note, answer, mayDecide, mayWithdraw, mayMend } = report;
  const step = (verb: 'approve' | 'withdraw', said: string): void => void press(async () => {
    await send(`${api}/organization-reports/${id}/${verb}`, { json: {} });
    onDone(said);
  });
  const giveBack = (): void => {
    if (!reason.trim()) return fail({ reason: text('report.needed') });
    void press(async () => {
      await send(`${api}/organization-reports/${id}/return`, { json: { reason } });
      onDone(text('view.returned'));
    });
  };
  return (
    <article aria-label={`${text(`kind.${kind}`)}: ${name}`} className="phan-quyen__form">
      <h3>
        {text(`kind.${kind}`)}: {name}
      </h3>
      <p>{text(`what.${kind}`, { name: asked.name, into: into ?? '', username: asked.username })}</p>
      <p>{text('view.by', { by, day: vietnamDate(proposedAt), decision: asked.decisionNumber, from: shownDay(asked.from) })}</p>
      {note && <p>{note}</p>}
      {state === 'returned' && answer && <p>{text('view.answer', { answer })}</p>}
      <p>
        <strong>{text(`state.${state}`)}</strong>
        {turn !== 'nobody' && `. ${text(`turn.${turn}`)}`}
      </p>
      {returning && <InputField error={wrong.reason} label={text('view.reason')} onChange={setReason} required value={reason} />}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        {mayDecide && !returning && (
          <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => step('approve', text('view.approved'))} type="button">
            {text('view.approve')}
          </button>
        )}
        {mayDecide && (
          <button className="phan-quyen__button" disabled={busy} onClick={() => (returning ? giveBack() : setReturning(true))} type="button">
            {text('view.return')}
          </button>
        )}
        {mayMend && (
          <button className="phan-quyen__button" disabled={busy} onClick={onMend} type="button">
            {text('view.mend.button')}
          </button>
        )}
        {mayWithdraw && (
          <button className="phan-quyen__button" disabled={busy} onClick={() => step('withdraw', text('view.withdrawn'))} type="button">
            {text('view.withdraw')}
          </button>
        )}
      </div>
    </article>
  );
};
