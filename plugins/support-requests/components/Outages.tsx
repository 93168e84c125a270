'use client';
import React, { useState } from 'react';
import { send, usePress } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import type { OutageEntry, OutageList } from '../outages/commands';
import { OutageForm } from './OutageForm';
import { useLoaded } from './useLoaded';
import { useText } from './useText';

/** Announced outages, for the system's administrators. */
export const Outages = (): React.ReactElement => {
  const text = useText();
  const { api, known, note, done } = useLoaded<OutageList>('/outages');
  const { busy, error, press } = usePress(text('view.failed'));
  const [form, setForm] = useState<OutageEntry | 'new'>();
  const finish = (words: string): void => {
    setForm(undefined);
    done(words);
  };
  const end = ({ id }: OutageEntry): void =>
    void press(async () => {
      await send(`${api}/outages/${id}/end`, { json: {} });
      finish(text('outages.done.end'));
    });
  return (
    <>
      <p>{text('outages.lead', { hours: known?.hours ?? 0 })}</p>
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {form ? (
        <OutageForm api={api} key={form === 'new' ? 'new' : form.id} of={form === 'new' ? undefined : form} onCancel={() => setForm(undefined)} onDone={finish} />
      ) : (
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button" onClick={() => setForm('new')} type="button">{text('outages.plan')}</button>
        </div>
      )}
      {known?.docs.length === 0 && <p>{text('outages.none')}</p>}
      {known?.docs.map((outage) => {
        const when = `${vietnamDateTime(outage.from)} – ${vietnamDateTime(outage.until)}`;
        return (
          <article aria-label={when} className="phan-quyen__card" key={outage.id}>
            <h3>{when}</h3>
            <p>{`${text(`outages.kind.${outage.kind}`)} · ${text(`outages.standing.${outage.standing}`)}`}</p>
            <p className="ho-tro__said">{outage.words.vi}</p>
            {outage.words.en && <p className="ho-tro__said" lang="en">{outage.words.en}</p>}
            {outage.standing !== 'over' && (
              <div className="phan-quyen__buttons">
                <button aria-label={text('outages.change.of', { what: when })} className="phan-quyen__button" onClick={() => setForm(outage)} type="button">{text('outages.change')}</button>
                <button aria-label={text('outages.end.of', { what: when })} className="phan-quyen__button" disabled={busy} onClick={() => end(outage)} type="button">{text('outages.end')}</button>
              </div>
            )}
          </article>
        );
      })}
    </>
  );
};
