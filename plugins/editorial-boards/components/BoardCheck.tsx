'use client';
import React from 'react';
import { vietnamDate } from '../../kernel/client';
import type { BoardView } from '../data/boardView';
import './board.css';
import { lastDay } from './days';
import { useText } from './useText';

/** The record held against the mandates, the fields nobody answers for, and the boards before. */
export const BoardCheck = ({ view }: { view: BoardView }): React.ReactElement => {
  const text = useText();
  const powerless = (view.board?.seats ?? []).filter((seat) => seat.powerless && seat.state === 'current');
  return (
    <>
      <section>
        <h3>{text('view.check')}</h3>
        {powerless.length === 0 && view.unseated.length === 0 && <p>{text('view.check.ok')}</p>}
        {powerless.length > 0 && (
          <>
            <p className="ban-bien-tap__warn"><strong>{text('view.check.powerless')}</strong></p>
            <ul>{powerless.map((seat) => <li key={seat.id}>{text('view.check.powerless-line', { name: seat.user.name, function: seat.functionName, role: seat.roleName })}</li>)}</ul>
          </>
        )}
        {view.unseated.length > 0 && (
          <>
            <p className="ban-bien-tap__warn"><strong>{text('view.check.unseated')}</strong></p>
            <ul>{view.unseated.map(({ user, roles }) => <li key={user.id}>{text('view.check.unseated-line', { name: user.name, roles: roles.join(', ') })}</li>)}</ul>
          </>
        )}
        {view.uncovered.length > 0 && <p>{text('view.uncovered', { topics: view.uncovered.map(({ name }) => name).join(', ') })}</p>}
      </section>
      {view.history.length > 0 && (
        <section>
          <h3>{text('view.history')}</h3>
          <ul>
            {view.history.map((old) => (
              <li key={old.id}>{text('view.history-line', { number: old.decisionNumber, day: vietnamDate(old.decisionDate), from: vietnamDate(old.validFrom), to: old.validTo ? lastDay(old.validTo) : '', count: old.seats })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
