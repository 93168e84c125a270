'use client';
import React, { useEffect, useState } from 'react';
import { refusalOf, send, useSearches } from '../../hierarchical-access/client';
import type { RuleImpact } from '../commands/impact';
import { useText } from './useText';

/** Whom a proposal touches: asked when it is shown, before anybody confirms. */
export const ImpactLines = ({ id }: { id: string }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [known, setKnown] = useState<RuleImpact>();
  const [error, setError] = useState('');
  const failed = text('view.failed');
  useEffect(() => {
    const abort = new AbortController();
    send<RuleImpact>(`${api}/rules/${id}/impact`, { signal: abort.signal }).then(setKnown, (refusal: unknown) => abort.signal.aborted || setError(refusalOf(refusal) ?? failed));
    return () => abort.abort();
  }, [api, id, failed]);
  if (error) return <span className="phan-quyen__error">{error}</span>;
  if (!known) return <>{text('view.loading')}</>;
  if (!known.known) return <>{known.touches ?? text('impact.nobody')}</>;
  return (
    <ul className="quy-tac__versions">
      {known.impacts.map(({ words, count, sample = [] }) => (
        <li key={words}>
          <strong>{count}</strong> {words}
          {sample.length > 0 && <span className="quy-tac__next">{text(count > sample.length ? 'impact.sample' : 'impact.all', { names: sample.join('; ') })}</span>}
        </li>
      ))}
    </ul>
  );
};
