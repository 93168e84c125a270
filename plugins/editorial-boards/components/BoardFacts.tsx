'use client';
import React from 'react';
import { vietnamDate } from '../../kernel/client';
import type { BoardView } from '../data/boardView';
import { lastDay } from './days';
import { useText } from './useText';

/** Founding decision, time, standing organ. */
export const BoardFacts = ({ board }: { board: NonNullable<BoardView['board']> }): React.ReactElement => {
  const text = useText();
  return (
    <ul>
      <li>{text('view.founded', { number: board.decisionNumber, day: vietnamDate(board.decisionDate), issuer: board.issuer })}</li>
      <li>{board.validTo === null ? text('view.since', { day: vietnamDate(board.validFrom) }) : text('view.until', { from: vietnamDate(board.validFrom), to: lastDay(board.validTo) })}</li>
      <li>{board.standingOrgan ? text('view.standing', { name: board.standingOrgan.name }) : text('view.no-standing')}</li>
    </ul>
  );
};
