'use client';
import React from 'react';
import { vietnamDate, vietnamDateTime } from '../../kernel/client';
import type { DeskEntry } from '../requests/commands/desk';
import { OneRequest } from './OneRequest';
import { useText } from './useText';

type Props = { entry: DeskEntry; isOpened: boolean; onOpen: (id: string | undefined) => void; onDone: (words: string) => void };

/** One line of the desk: what, of whom, how it stands; opened, all that was said. */
export const RequestCard = ({ entry, isOpened, onOpen, onDone }: Props): React.ReactElement => {
  const text = useText();
  const { id, kind, said, screen, state, level, askedAt, dueAt, overdue, who, organization } = entry;
  const name = `${text(`kind.${kind}`)} – ${who}`;
  const lines: (readonly [string, string | null])[] = [
    [text('view.who'), `${who}, ${organization.name}`], [text('view.at'), vietnamDateTime(askedAt)], [text('view.state'), text(`state.${state}`)], [text('view.level'), text(`level.${level}`)],
    // The whole last day counts.
    [text('view.due'), state === 'new' || state === 'taken' ? `${vietnamDate(new Date(Date.parse(dueAt) - 1))}${overdue ? ` (${text('view.late')})` : ''}` : null],
    [text('view.screen'), screen],
  ];
  return (
    <article aria-label={name} className="phan-quyen__card">
      <h3>{name}</h3>
      <p className="ho-tro__said">{said}</p>
      <dl>
        {lines.filter(([, value]) => value !== null).map(([term, value]) => (
          <React.Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </React.Fragment>
        ))}
      </dl>
      {isOpened && <OneRequest id={id} onDone={onDone} />}
      <button aria-expanded={isOpened} aria-label={isOpened ? undefined : text('view.show.of', { what: text(`kind.${kind}`), who })} className="phan-quyen__button" onClick={() => onOpen(isOpened ? undefined : id)} type="button">
        {text(isOpened ? 'view.hide' : 'view.show')}
      </button>
    </article>
  );
};
