'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, usePress } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import { t } from '../../translations';
import type { BatchShown } from '../commands/look';
import { Findings } from './Findings';
import { useText } from './useText';

const ASK_AGAIN_MS = 2000;
type Verb = 'enter' | 'cancel' | 'undo';

/** One import: how far it is, what was found, and the next step, asked once more before anything is written. */
export const BatchPanel = ({ api, id, onBack }: { api: string; id: string; onBack: () => void }): React.ReactElement => {
  const text = useText();
  const { language } = useTranslation().i18n;
  const { busy, error, press } = usePress(text('view.failed'));
  const [batch, setBatch] = useState<BatchShown>();
  const [fault, setFault] = useState('');
  const [asked, setAsked] = useState<'enter' | 'undo'>();
  const failed = text('view.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setBatch(await send<BatchShown>(`${api}/member-imports/${id}`));
      setFault('');
    } catch (refusal) {
      setFault(refusalOf(refusal) ?? failed);
    }
  }, [api, failed, id]);
  useEffect(() => void load(), [load]);
  const isWorking = batch !== undefined && batch.wants !== null;
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setInterval(() => void load(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWorking, load]);
  const act = (verb: Verb): Promise<void> =>
    press(async () => {
      setAsked(undefined);
      await send(`${api}/member-imports/${id}/${verb}`, { json: {} });
      await load();
    });
  const button = (key: 'do.enter' | 'do.go-on' | 'do.cancel' | 'do.undo', onPress: () => void, isFirst = false, count = 0): React.ReactElement => (
    <button className={`phan-quyen__button${isFirst ? ' phan-quyen__button--primary' : ''}`} disabled={busy} onClick={onPress} type="button">
      {text(key, { count })}
    </button>
  );
  if (!batch) return <p>{fault || text('view.loading')}</p>;
  const { state, wants, staged, seen, faulty, warned, applied, removed, problem, unknown, twice } = batch;
  const good = staged - (faulty ?? 0);
  const total = wants === 'undo' ? applied - removed : good;
  return (
    <section aria-label={batch.fileName}>
      <button className="phan-quyen__button" onClick={onBack} type="button">
        {text('view.back')}
      </button>
      <h2>{batch.fileName}</h2>
      <p>{`${vietnamDateTime(batch.startedAt)} · ${batch.who}, ${batch.place} · ${t({ language }, `state.${state}`)}`}</p>
      {[fault, error ?? '', problem].filter(Boolean).map((each) => (
        <p key={each} role="alert">
          {each}
        </p>
      ))}
      {wants && (
        <div role="status">
          <p>{seen === 0 ? text('step.waiting') : text(`step.${wants}`, { rows: seen, total })}</p>
          <progress aria-label={text(`step.${wants}`, { rows: seen, total })} style={{ width: '100%', height: '1.5rem' }} {...(wants === 'read' ? {} : { max: Math.max(1, total), value: seen })} />
        </div>
      )}
      {faulty !== null && (
        <ul>
          <li>{text('result.good', { count: good })}</li>
          {(warned ?? 0) > 0 && <li>{text('result.warned', { count: warned ?? 0 })}</li>}
          {faulty > 0 && <li>{text('result.faulty', { count: faulty })}</li>}
          {unknown.length > 0 && <li>{text('result.unknown', { columns: unknown.join('; ') })}</li>}
          {twice.length > 0 && <li>{text('result.twice', { columns: twice.join('; ') })}</li>}
          {applied > 0 && <li>{text('result.applied', { count: applied })}</li>}
          {removed > 0 && <li>{text('result.removed', { count: removed })}</li>}
        </ul>
      )}
      {wants === null && asked === undefined && (
        <div className="phan-quyen__buttons">
          {state === 'checked' && good > 0 && button('do.enter', () => setAsked('enter'), true, good)}
          {state === 'accepted' && button('do.go-on', () => void act('enter'), true)}
          {state === 'checked' && button('do.cancel', () => void act('cancel'))}
          {['accepted', 'applied', 'undoing', 'undone'].includes(state) && applied > removed && button('do.undo', () => setAsked('undo'))}
        </div>
      )}
      {wants === 'read' && <div className="phan-quyen__buttons">{button('do.cancel', () => void act('cancel'))}</div>}
      {asked && (
        <div aria-live="polite">
          <p>{text(`do.${asked}.sure`, { count: good })}</p>
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={() => void act(asked)} type="button">
              {text(`do.${asked}.yes`)}
            </button>
            <button className="phan-quyen__button" onClick={() => setAsked(undefined)} type="button">
              {text('do.no')}
            </button>
          </div>
        </div>
      )}
      {state === 'checked' && wants === null && <Findings api={api} id={id} />}
    </section>
  );
};
