'use client';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send, usePress } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';
import type { PackOpened, RowShown } from '../commands/look';
import { EndForms } from './EndForms';
import { RowCard, type Decision } from './RowCard';

type Props = { api: string; id: string; said: string; onBack: () => void };

/** One pack: what became of its changes, and what a person is to decide, one after the other. */
export const PackPanel = ({ api, id, said: first, onBack }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, press } = usePress(text('pack.failed'));
  const [opened, setOpened] = useState<PackOpened>();
  const [said, setSaid] = useState(first);
  const failed = text('pack.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setOpened(await send<PackOpened>(`${api}/offline-packs/${id}/open`, { json: {} }));
    } catch (refusal) {
      setSaid(refusalOf(refusal) ?? failed);
    }
  }, [api, failed, id]);
  useEffect(() => void load(), [load]);
  const decide = (row: RowShown, decision: Decision): Promise<void> =>
    press(async () => {
      await send(`${api}/offline-packs/${id}/decide`, { json: { row: row.id, decision, seen: row.seen } });
      setSaid(text('row.done', { name: row.name, what: row.what }));
      await load();
    });
  const isOver = opened?.pack.state === 'closed' || opened?.pack.state === 'lost';
  return (
    <section>
      <button className="phan-quyen__button" onClick={onBack} type="button">
        {text('pack.back')}
      </button>
      <p aria-live="polite" className="phan-quyen__note">
        {said}
      </p>
      {error && <p role="alert">{error}</p>}
      {!opened && <p>{text('pack.loading')}</p>}
      {opened && (
        <>
          <h2>{opened.pack.place}</h2>
          <p>{`${text('pack.state')}: ${text(`pack.state.${opened.pack.state}`)}. ${text('pack.members')}: ${opened.pack.members}.`}</p>
          {opened.pack.reason && <p>{`${text('pack.reason')}: ${opened.pack.reason}`}</p>}
          <p>{text('pack.counts', { applied: opened.counts.applied ?? 0, same: opened.counts.same ?? 0, kept: opened.counts.kept ?? 0, noted: opened.counts.noted ?? 0 })}</p>
          <h2>{text('pack.rows', { count: opened.rows.length })}</h2>
          {opened.rows.length === 0 && <p>{text('pack.rows.none')}</p>}
          {opened.rows.map((row) => (
            <RowCard busy={busy} key={row.id} onDecide={(decision) => void decide(row, decision)} row={row} />
          ))}
          {!isOver && (
            <EndForms
              api={api}
              id={id}
              onEnded={(what) => {
                setSaid(what);
                void load();
              }}
            />
          )}
        </>
      )}
    </section>
  );
};
