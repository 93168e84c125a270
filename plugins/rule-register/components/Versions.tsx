'use client';
import React, { useEffect, useState } from 'react';
import { refusalOf, send, useSearches } from '../../hierarchical-access/client';
import type { Version } from '../data/overview';
import { periodWords } from './periodWords';
import { useText } from './useText';

type Line = Version & { state: 'confirmed' | 'superseded' };

/** Earlier and later versions of one rule, asked for when somebody wants to see them. */
export const Versions = ({ ruleKey, name }: { ruleKey: string; name: string }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [lines, setLines] = useState<Line[]>();
  const [error, setError] = useState('');
  const failed = text('view.failed');
  useEffect(() => {
    const abort = new AbortController();
    send<{ versions: Line[] }>(`${api}/rules/history?${new URLSearchParams({ key: ruleKey }).toString()}`, { signal: abort.signal }).then(
      ({ versions }) => setLines(versions),
      (refusal: unknown) => abort.signal.aborted || setError(refusalOf(refusal) ?? failed),
    );
    return () => abort.abort();
  }, [api, ruleKey, failed]);
  if (error) return <p className="phan-quyen__error">{error}</p>;
  if (!lines) return <p>{text('view.loading')}</p>;
  return (
    <ul aria-label={text('view.versions.of', { name })} className="quy-tac__versions">
      {lines.map((line) => (
        <li key={line.id}>
          <strong>{line.shown}</strong> · {periodWords(text, line)} · {line.source} · {text(`mark.${line.mark}`)}
          {line.state === 'superseded' && <> · {text('view.superseded')}</>}
          {line.note && (
            <span className="quy-tac__next">
              {text('view.note')}: {line.note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
