'use client';
import React, { useState } from 'react';
import { send, usePress } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { MeetingEntry } from '../commands/look';
import { MeetingForm } from './MeetingForm';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

type Listed = { cell: { id: string; leads: boolean }; docs: MeetingEntry[]; more: boolean };
type Props = { cell: string; onOpen: (id: string) => void };

/** Meetings of one cell, the latest first. */
export const MeetingList = ({ cell, onOpen }: Props): React.ReactElement => {
  const text = useText();
  const { api, known, note } = useLoaded<Listed>(`/meetings/of/${cell}`);
  const { busy, error, press } = usePress(text('view.failed'));
  const [drafting, setDrafting] = useState(false);
  const [older, setOlder] = useState<Listed>();
  const docs = [...(known?.docs ?? []), ...(older?.docs ?? [])];
  const last = docs.at(-1);
  const more = (): void =>
    void press(async () => {
      const next = await send<Listed>(`${api}/meetings/of/${cell}?before=${encodeURIComponent(last?.startsAt ?? '')}`);
      setOlder({ ...next, docs: [...(older?.docs ?? []), ...next.docs] });
    });
  if (drafting) return <MeetingForm api={api} cell={cell} of={undefined} onCancel={() => setDrafting(false)} onDone={onOpen} />;
  return (
    <section>
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {known?.cell.leads && <div className="phan-quyen__buttons"><button className="phan-quyen__button phan-quyen__button--primary" onClick={() => setDrafting(true)} type="button">{text('view.new')}</button></div>}
      {!known && !note && <p>{text('view.loading')}</p>}
      {known?.docs.length === 0 && <p>{text('view.none')}</p>}
      {docs.map(({ id, title, kind, startsAt, place, state }) => (
        <article aria-label={title} className="phan-quyen__card" key={id}>
          <h3>{title}</h3>
          <p>{[text(`state.${state}`), text(`kind.${kind}`), vietnamDateTime(startsAt), place].filter(Boolean).join(' · ')}</p>
          <div className="phan-quyen__buttons"><button aria-label={text('view.open.of', { what: title })} className="phan-quyen__button" onClick={() => onOpen(id)} type="button">{text('view.open')}</button></div>
        </article>
      ))}
      {(older ?? known)?.more && <div className="phan-quyen__buttons"><button className="phan-quyen__button" disabled={busy} onClick={more} type="button">{text('view.more')}</button></div>}
    </section>
  );
};
