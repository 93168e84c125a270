'use client';
import React from 'react';
import { vietnamDate } from '../../kernel/client';
import type { SeatView } from '../data/boardView';
import { termInWords } from './days';
import { useText } from './useText';

type Verb = 'assign' | 'end-term';
type Props = { seats: SeatView[]; keeps: boolean; onAct: (verb: Verb, seat: SeatView) => void };

const HELPS = ['secretary', 'secretariat'];

/** Who sits on the board, and the secretariat beside it; with what may be done about each. */
export const SeatTable = ({ seats, keeps, onAct }: Props): React.ReactElement => {
  const text = useText();
  const groups = [
    { title: text('view.members'), rows: seats.filter((seat) => !HELPS.includes(seat.function)) },
    { title: text('view.secretariat'), rows: seats.filter((seat) => HELPS.includes(seat.function)) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <>
      {groups.map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <div className="phan-quyen__scroll">
            <table aria-label={title} className="phan-quyen__table">
              <thead>
                <tr>
                  {([text('field.user'), text('field.function'), text('view.fields'), text('view.term'), text('view.decision'), ...(keeps ? [text('view.actions')] : [])] as const).map((head) => <th key={head} scope="col">{head}</th>)}
                </tr>
              </thead>
              <tbody>
                {rows.map((seat) => (
                  <tr key={seat.id}>
                    <th scope="row">
                      {seat.user.name}
                      {seat.powerless && <strong className="ban-bien-tap__warn"> ({text('view.powerless-tag')})</strong>}
                    </th>
                    <td data-label={text('field.function')}>{seat.functionName}</td>
                    <td data-label={text('view.fields')}>{seat.topics.length === 0 ? text('view.no-fields') : seat.topics.map(({ name }) => name).join(', ')}</td>
                    <td data-label={text('view.term')}>{termInWords(text, seat)}{seat.state === 'future' && ` (${text('view.future')})`}</td>
                    <td data-label={text('view.decision')}>{seat.decisionNumber}, {vietnamDate(seat.decisionDate)}</td>
                    {keeps && (
                      <td>
                        {(['assign', 'end-term'] as const).map((verb) => (
                          <button aria-label={text('view.doing', { action: text(`view.${verb}`), name: seat.user.name })} className="phan-quyen__button" key={verb} onClick={() => onAct(verb, seat)} type="button">
                            {text(`view.${verb}`)}
                          </button>
                        ))}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </>
  );
};
