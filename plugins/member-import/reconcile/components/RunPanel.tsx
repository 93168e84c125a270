'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { InputField, refusalOf, SelectField, send, usePress } from '../../../hierarchical-access/client';
import type { BatchShown } from '../../desk/commands/look';
import { useText } from '../../desk/components/useText';
import { targetWords } from '../../findingWords';
import type { Target } from '../../domain/types';
import type { ReconciledRow } from '../commands/rows';
import { OUTCOMES, type Outcome } from '../outcomes';

const ASK_AGAIN_MS = 2000;
type Decision = 'theirs' | 'ours' | 'transfer' | 'open';
type Page = { rows: ReconciledRow[]; total: number };

/** One reconciliation: the counts, then what differs, each row with its decision. */
export const RunPanel = ({ api, id, onBack }: { api: string; id: string; onBack: () => void }): React.ReactElement => {
  const text = useText();
  const { language: chosen } = useTranslation().i18n;
  const language = chosen === 'en' ? 'en' : 'vi';
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [run, setRun] = useState<BatchShown>();
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [page, setPage] = useState(1);
  const [found, setFound] = useState<Page>();
  const [leaving, setLeaving] = useState<ReconciledRow>();
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      const next = await send<BatchShown>(`${api}/member-imports/${id}`);
      setRun(next);
      if (next.wants === null) setFound(await send<Page>(`${api}/reconciliations/${id}/rows?page=${page}${outcome === '' ? '' : `&outcome=${outcome}`}`));
    } catch (refusal) {
      setSaid(refusalOf(refusal) ?? failed);
    }
  }, [api, failed, id, outcome, page]);
  useEffect(() => void load(), [load]);
  const isWorking = run !== undefined && run.wants !== null;
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setInterval(() => void load(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWorking, load]);
  const decide = (which: { rows: number[] } | { outcome: Outcome }, decision: Decision, why = ''): Promise<void> =>
    press(async () => {
      const { count } = await send<{ count: number }>(`${api}/reconciliations/${id}/decide`, { json: { ...which, decision, note: why } });
      setLeaving(undefined);
      setNote('');
      setSaid(text('decision.done', { count }));
      await load();
    });
  const button = (row: ReconciledRow, decision: Decision, onPress: () => void): React.ReactElement => (
    <button aria-label={text('decision.of', { what: text(`decision.${decision}`), name: row.name })} className="phan-quyen__button" disabled={busy} key={decision} onClick={onPress} type="button">
      {text(`decision.${decision}`)}
    </button>
  );
  if (!run) return <p>{said || text('view.loading')}</p>;
  const label = (field: string): string => (field === 'cell' ? text('rows.cell') : targetWords(language, field as Target));
  return (
    <section aria-label={run.fileName}>
      <button className="phan-quyen__button" onClick={onBack} type="button">
        {text('view.back')}
      </button>
      <h2>{run.fileName}</h2>
      <p aria-live="polite">{said}</p>
      {[error ?? '', run.problem].filter(Boolean).map((each) => (
        <p key={each} role="alert">
          {each}
        </p>
      ))}
      {isWorking && <p role="status">{run.seen === 0 ? text('step.waiting') : text('step.read', { rows: run.seen })}</p>}
      {run.counts && (
        <ul>
          <li>{text('reconcile.theirs', { count: run.counts.theirs ?? 0 })}</li>
          <li>{text('reconcile.same', { count: run.counts.same ?? 0 })}</li>
          {OUTCOMES.filter((each) => (run.counts?.[each] ?? 0) > 0).map((each) => (
            <li key={each}>{`${text(`outcome.${each}`)}: ${run.counts?.[each] ?? 0}`}</li>
          ))}
        </ul>
      )}
      {found && (
        <>
          <SelectField
            label={text('rows.which')}
            onChange={(value) => {
              setPage(1);
              setOutcome(OUTCOMES.find((each) => each === value) ?? '');
            }}
            options={[{ value: '', label: text('rows.all') }, ...OUTCOMES.map((value) => ({ value, label: text(`outcome.${value}`) }))]}
            value={outcome}
          />
          {outcome !== '' && found.total > 0 && (
            <button className="phan-quyen__button" disabled={busy} onClick={() => void decide({ outcome }, 'ours')} type="button">
              {text('decision.all-ours')}
            </button>
          )}
          {leaving && (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (note.trim() === '') fail({ note: text('reconcile.note') });
                else void decide({ rows: [leaving.n] }, 'open', note);
              }}
            >
              <InputField error={wrong.note} label={text('decision.note')} onChange={setNote} required value={note} />
              <div className="phan-quyen__buttons">
                <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
                  {text('decision.save')}
                </button>
                <button className="phan-quyen__button" onClick={() => setLeaving(undefined)} type="button">
                  {text('do.no')}
                </button>
              </div>
            </form>
          )}
          {found.total === 0 && <p>{text('rows.none')}</p>}
          {found.total > 0 && (
            <div className="phan-quyen__scroll">
              <table className="phan-quyen__table">
                <thead>
                  <tr>
                    {(['rows.name', 'rows.which', 'rows.line', 'rows.cell', 'rows.fields', 'rows.decision'] as const).map((key) => (
                      <th key={key} scope="col">
                        {text(key)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {found.rows.map((row) => (
                    <tr key={row.n}>
                      <th scope="row">{row.name || '–'}</th>
                      <td data-label={text('rows.which')}>{text(`outcome.${row.outcome}`)}</td>
                      <td data-label={text('rows.line')}>{row.line ?? '–'}</td>
                      <td data-label={text('rows.cell')}>{row.cell ?? '–'}</td>
                      <td data-label={text('rows.fields')}>{row.fields.map((field) => (row.theirs[field] && field !== 'cell' ? `${label(field)}: ${row.theirs[field]}` : label(field))).join('; ') || '–'}</td>
                      <td data-label={text('rows.decision')}>
                        {row.decision && <p>{`${text(`decision.${row.decision as Decision}`)}${row.note ? ` (${row.note})` : ''}, ${row.who ?? ''}`}</p>}
                        {(row.decision === null || row.decision === 'open') && (
                          <div className="phan-quyen__buttons">
                            {row.outcome === 'changed' && button(row, 'theirs', () => void decide({ rows: [row.n] }, 'theirs'))}
                            {button(row, 'ours', () => void decide({ rows: [row.n] }, 'ours'))}
                            {row.fields.includes('cell') && button(row, 'transfer', () => void decide({ rows: [row.n] }, 'transfer'))}
                            {button(row, 'open', () => setLeaving(row))}
                          </div>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <div className="phan-quyen__buttons">
            {page > 1 && (
              <button className="phan-quyen__button" onClick={() => setPage(page - 1)} type="button">
                {text('rows.before')}
              </button>
            )}
            {page * 50 < found.total && (
              <button className="phan-quyen__button" onClick={() => setPage(page + 1)} type="button">
                {text('findings.more')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
};
