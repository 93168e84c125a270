'use client';
import { Button, useConfig } from '@payloadcms/ui';
import { useState } from 'react';
import { ActionDialog, type Given } from '../../components/ActionDialog';
import { createKeptKey } from '../../components/client/keptKey';
import { request, type Refusal } from '../../components/client/request';
import { useWords } from '../../components/client/useWords';
import { WaitingList } from '../../components/WaitingList';
import type { QueueItem } from '../../view/types';
import type { Outcome } from '../runEach';
import { b } from '../translations';

type Verb = 'approve' | 'return';
type Shown = Outcome & { title: string };

/** "Chờ tôi duyệt" with boxes: several are approved or returned at once, and each says how it went. */
export const BulkDecide = ({ items, kinds, at, reload }: { items: QueueItem[]; kinds: Record<string, string>; at: string; /** Reads the queue anew. */ reload: () => Promise<void> }) => {
  const { language, w } = useWords();
  const { config } = useConfig();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // What was chosen when the question was asked: the list may change behind it, and a repeat must be about the same items.
  const [asking, setAsking] = useState<{ verb: Verb; about: QueueItem[] }>();
  const [results, setResults] = useState<Shown[]>();
  const [key] = useState(() => createKeptKey());
  const picked = items.filter(({ caseId }) => chosen.has(caseId));
  const toggle = (ids: readonly string[], on: boolean): void =>
    setChosen((now) => new Set(on ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));

  const send = async (verb: Verb, about: QueueItem[], given: Given): Promise<Refusal | undefined> => {
    const body = { items: about.map(({ caseId, hash, stage }) => ({ id: caseId, hash, stage })), ...(verb === 'return' ? { reason: given.reason, kind: given.kind } : given.note ? { note: given.note } : {}) };
    const answer = await request<{ items: Outcome[] }>(`${config.routes.api}/approval-cases/bulk-${verb}`, { language, body, key: key.of([verb, body]) }, b(language, 'network'));
    key.answered(answer.ok ? 200 : answer.status);
    // Also after a failure: some may have been decided before it.
    void reload();
    if (!answer.ok) return answer;
    setResults(answer.data.items.map((outcome) => ({ ...outcome, title: about.find(({ caseId }) => caseId === outcome.id)?.title ?? outcome.id })));
    setChosen(new Set());
    setAsking(undefined);
    return undefined;
  };

  const done = results?.filter(({ ok }) => ok).length ?? 0;
  return (
    <>
      <WaitingList group="decide" items={items} kinds={kinds} at={at} choice={{ chosen, toggle }} />
      {items.length > 0 && (
        <div className="hb-bulk" role="group">
          <Button type="button" size="large" margin={false} disabled={picked.length === 0} onClick={() => setAsking({ verb: 'approve', about: picked })}>{b(language, 'approve')}</Button>
          <Button type="button" size="large" buttonStyle="secondary" margin={false} disabled={picked.length === 0} onClick={() => setAsking({ verb: 'return', about: picked })}>{b(language, 'return')}</Button>
          <span className="hb-quiet" role="status">{picked.length > 0 && b(language, 'chosen', { count: picked.length })}</span>
        </div>
      )}
      <div role="status">
        {results && (
          <section className="hb-standing hb-standing--busy" aria-label={b(language, 'result.title')}>
            <p>{b(language, 'result', { ok: done, refused: results.length - done })}</p>
            <ul>
              {results.map((result) => (
                <li key={result.id}>
                  <strong>{result.title}</strong> – {result.ok ? b(language, 'result.ok', { state: w(`state.${result.state}` as Parameters<typeof w>[0]) }) : result.message}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {asking && (
        <ActionDialog
          title={b(language, `${asking.verb}.title`, { count: asking.about.length })}
          body={b(language, `${asking.verb}.body`)}
          confirm={b(language, asking.verb)}
          asks={asking.verb === 'return' ? 'return' : 'note'}
          onClose={() => setAsking(undefined)}
          onConfirm={(given) => send(asking.verb, asking.about, given)}
        />
      )}
    </>
  );
};
