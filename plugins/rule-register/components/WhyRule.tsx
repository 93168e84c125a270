'use client';
import React, { useEffect, useState } from 'react';
import { refusalOf, send, useSearches } from '../../hierarchical-access/client';
import type { RuleVersion } from '../data/versionById';
import type { ExplainedRule } from '../domain/explained';
import { periodWords } from './periodWords';
import { useText } from './useText';

/** What comes along with a value; the rest is asked for. */
export type ShownRule = Pick<ExplainedRule, 'id' | 'name' | 'shown' | 'source'>;

/** One rule behind a value: what came along with it at once, period, note and mark when the register has answered. */
export const WhyRule = ({ rule }: { rule: ShownRule }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [version, setVersion] = useState<RuleVersion>();
  const [error, setError] = useState('');
  const failed = text('view.failed');
  useEffect(() => {
    const abort = new AbortController();
    send<RuleVersion>(`${api}/rules/${rule.id}/why`, { signal: abort.signal }).then(setVersion, (refusal: unknown) => abort.signal.aborted || setError(refusalOf(refusal) ?? failed));
    return () => abort.abort();
  }, [api, rule.id, failed]);
  return (
    <li>
      <strong>{rule.name}:</strong> {rule.shown}. {text('why.source')}: {version?.source ?? rule.source}
      {version && (
        <>
          . {periodWords(text, version)}. {text(`mark.${version.mark}`)}.
          {version.note && <span className="vi-sao__note">{version.note}</span>}
        </>
      )}
      {error && <span className="phan-quyen__error">{error}</span>}
    </li>
  );
};
