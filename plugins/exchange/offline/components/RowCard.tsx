'use client';
import React from 'react';
import { useText } from '../../components/useText';
import type { RowShown } from '../commands/look';

export type Decision = 'theirs' | 'ours' | 'noted' | 'prepare';
type Props = { row: RowShown; busy: boolean; onDecide: (decision: Decision) => void };

/** One change of a pack that a person decides: as taken out, as it stands, as it comes back. */
export const RowCard = ({ row, busy, onDecide }: Props): React.ReactElement => {
  const text = useText();
  const isProposal = row.outcome === 'proposal';
  const button = (decision: Decision, what: string): React.ReactElement => (
    <button aria-label={text('row.of', { what, name: row.name, about: row.what })} className="phan-quyen__button" disabled={busy} onClick={() => onDecide(decision)} type="button">
      {what}
    </button>
  );
  const why = row.state === 'refused' ? text('row.refused', { told: row.told ?? '' }) : text(isProposal ? 'row.proposal' : row.outcome === 'conflict' ? 'row.conflict' : 'row.clean');
  return (
    <article aria-label={`${row.name}, ${row.what}`} className="phan-quyen__card">
      <h3>{row.name}</h3>
      <h4>{row.what}</h4>
      <p>{why}</p>
      <dl className="goi__sides">
        {!isProposal && (
          <>
            <div>
              <dt>{text('row.taken')}</dt>
              <dd>{row.taken}</dd>
            </div>
            <div>
              <dt>{text('row.now')}</dt>
              <dd>{row.now}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{text('row.theirs')}</dt>
          <dd>{row.theirs}</dd>
        </div>
      </dl>
      <div className="phan-quyen__buttons">
        {!isProposal && button('theirs', text('row.theirs.do'))}
        {row.outside && button('prepare', text('row.prepare.do'))}
        {isProposal && button('noted', text('row.noted.do'))}
        {button('ours', text(isProposal ? 'row.drop.do' : 'row.ours.do'))}
      </div>
    </article>
  );
};
