'use client';
import React, { useState } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import type { Proposal } from '../data/overview';
import { DecideForm, type Verdict } from './DecideForm';
import { ImpactLines } from './ImpactLines';
import { periodWords } from './periodWords';
import { useText } from './useText';

type Props = { proposals: readonly Proposal[]; /** Who looks at it. */ me: string; onDone: (message: string) => void };

/** What waits for a second person: what it was, what it would be, and where that stands. */
export const Proposals = ({ proposals, me, onDone }: Props): React.ReactElement => {
  const text = useText();
  const [deciding, setDeciding] = useState<{ verdict: Verdict; proposal: Proposal }>();
  return (
    <section aria-labelledby="quy-tac-proposals" className="quy-tac__waiting">
      <h2 id="quy-tac-proposals">{text('proposals.title')}</h2>
      {proposals.length === 0 && <p>{text('proposals.none')}</p>}
      {proposals.map((proposal) => {
        const own = proposal.proposedById === me;
        return (
          <article aria-label={proposal.name} className="quy-tac__proposal" key={proposal.id}>
            <h3>{proposal.name}</h3>
            <dl>
              <dt>{text('proposals.before')}</dt>
              <dd>{proposal.before ?? text('proposals.nothing-before')}</dd>
              <dt>{text('proposals.after')}</dt>
              <dd>
                <strong>{proposal.shown}</strong>
              </dd>
              <dt>{text('view.period')}</dt>
              <dd>{periodWords(text, proposal)}</dd>
              <dt>{text('view.source')}</dt>
              <dd>
                {proposal.source} · {text(`mark.${proposal.mark}`)}
              </dd>
              {proposal.note && (
                <>
                  <dt>{text('view.note')}</dt>
                  <dd>{proposal.note}</dd>
                </>
              )}
              <dt>{text('impact.title')}</dt>
              <dd>
                <ImpactLines id={proposal.id} />
              </dd>
              <dt>{text('proposals.by')}</dt>
              <dd>{text('proposals.when', { name: proposal.proposedBy ?? text('proposals.unknown'), at: vietnamDateTime(proposal.proposedAt) })}</dd>
            </dl>
            {own && <p className="phan-quyen__note">{text('proposals.own')}</p>}
            <div className="phan-quyen__buttons">
              {!own && (
                <button aria-label={text('do.confirm.title', { name: proposal.name })} className="phan-quyen__button phan-quyen__button--primary" onClick={() => setDeciding({ verdict: 'confirm', proposal })} type="button">
                  {text('do.confirm')}
                </button>
              )}
              <button className="phan-quyen__button" onClick={() => setDeciding({ verdict: own ? 'withdraw' : 'reject', proposal })} type="button">
                {text(own ? 'do.withdraw' : 'do.reject')}
              </button>
            </div>
            {deciding?.proposal.id === proposal.id && (
              <DecideForm
                key={deciding.verdict}
                onCancel={() => setDeciding(undefined)}
                onDone={(message) => {
                  setDeciding(undefined);
                  onDone(message);
                }}
                proposal={proposal}
                verdict={deciding.verdict}
              />
            )}
          </article>
        );
      })}
    </section>
  );
};
