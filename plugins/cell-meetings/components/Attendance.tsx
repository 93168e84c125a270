'use client';
import React, { useState } from 'react';
import { InputField, send, usePress } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { OneMeeting } from '../commands/look';
import type { MeetingPerson } from '../data/people';
import { useText } from './useText';

type Props = { api: string; of: OneMeeting; onDone: (words: string) => void };
type Noted = { member: string; attendance: 'present' | 'absent'; reason?: string | null; cameAt?: string | null; leftAt?: string | null };

/** Who is there: a tap each, written down at once. */
export const Attendance = ({ api, of: { id, people, state, steps }, onDone }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, press } = usePress(text('view.failed'));
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const note = (noted: readonly Noted[]): void =>
    void press(async () => {
      await send(`${api}/meetings/${id}/attend`, { json: { people: noted } });
      onDone('');
    });
  const may = steps.includes('attend');
  const present = ({ id: member, attendance }: MeetingPerson): Noted => ({ member, attendance: 'present', cameAt: state === 'open' && attendance !== 'present' ? new Date().toISOString() : null });
  const rest = people.filter(({ attendance }) => attendance === null);
  return (
    <>
      {may && <p>{text('people.lead')}</p>}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {may && rest.length > 1 && <div className="phan-quyen__buttons"><button className="phan-quyen__button" disabled={busy} onClick={() => note(rest.map((one) => ({ member: one.id, attendance: 'present' })))} type="button">{text('people.rest')}</button></div>}
      <ul className="sinh-hoat__people">
        {people.map((one) => (
          <li key={one.id}>
            <strong>{one.name}</strong>
            {` · ${text(`standing.${one.standing}`)}`}
            {one.answer === 'coming' && one.attendance === null && ` · ${text('people.said.coming')}`}
            {one.answer === 'absent' && ` · ${one.answerReason ? text('people.said.absent', { reason: one.answerReason }) : text('people.said.absent.bare')}`}
            {one.cameAt && ` · ${text('people.came.at', { at: vietnamDateTime(one.cameAt) })}`}
            {one.leftAt && ` · ${text('people.left.at', { at: vietnamDateTime(one.leftAt) })}`}
            {!may && one.attendance && ` · ${text(`people.${one.attendance}`)}`}
            {one.absenceReason && ` · ${one.absenceReason}`}
            {may && (
              <div className="sinh-hoat__taps">
                <button aria-label={text('people.present.of', { name: one.name })} aria-pressed={one.attendance === 'present'} className="phan-quyen__button" disabled={busy} onClick={() => note([present(one)])} type="button">{text('people.present')}</button>
                <button aria-label={text('people.absent.of', { name: one.name })} aria-pressed={one.attendance === 'absent'} className="phan-quyen__button" disabled={busy} onClick={() => note([{ member: one.id, attendance: 'absent', reason: one.absenceReason ?? one.answerReason }])} type="button">{text('people.absent')}</button>
                {state === 'open' && one.attendance === 'present' && one.leftAt === null && (
                  <button aria-label={text('people.left.of', { name: one.name })} className="phan-quyen__button" disabled={busy} onClick={() => note([{ member: one.id, attendance: 'present', cameAt: one.cameAt, leftAt: new Date().toISOString() }])} type="button">{text('people.left')}</button>
                )}
              </div>
            )}
            {may && one.attendance === 'absent' && one.absenceReason === null && (
              <>
                <InputField label={text('people.reason', { name: one.name })} onChange={(words) => setReasons({ ...reasons, [one.id]: words })} value={reasons[one.id] ?? ''} />
                <div className="phan-quyen__buttons"><button className="phan-quyen__button" disabled={busy || (reasons[one.id] ?? '').trim().length < 3} onClick={() => note([{ member: one.id, attendance: 'absent', reason: reasons[one.id] ?? null }])} type="button">{text('people.reason.save')}</button></div>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
