'use client';
import React, { useEffect, useId, useState } from 'react';
import { FieldFrame, send, usePress, useSearches } from '../../../hierarchical-access/client';
import type { VersionView } from '../commands/list';
import type { Trial } from '../trial';
import { PathPicture } from './PathPicture';
import { TrialResult } from './TrialResult';
import { useText } from './useText';

type Sample = { collection: string; id: string; title: string };
type Found = { docs: { id: string; title?: string }[] };
type Tried = Trial & { receipt: string };
type Props = { version: VersionView; /** Collections whose newest items are offered for a trial. */ kinds: readonly string[]; onDone: () => void; onCancel: () => void };

/** Choose a real item, see who would decide it and where it would be stuck; then put the version in force. */
export const TrialDesk = ({ version, kinds, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const id = useId();
  const { api } = useSearches();
  const { busy, error, press } = usePress(text('page.failed'));
  const [samples, setSamples] = useState<Sample[]>();
  const [chosen, setChosen] = useState('');
  const [tried, setTried] = useState<Tried>();
  useEffect(() => {
    void Promise.all(
      kinds.map(async (collection) => {
        const found = await send<Found>(`${api}/${collection}?limit=15&depth=0&draft=true&sort=-updatedAt`).catch(() => ({ docs: [] }));
        return found.docs.map((each): Sample => ({ collection, id: each.id, title: each.title ?? each.id }));
      }),
    ).then((lists) => {
      const all = lists.flat();
      setSamples(all);
      setChosen(all[0] ? `${all[0].collection}/${all[0].id}` : '');
    });
  }, [api, kinds]);
  const run = (): void =>
    void press(async () => {
      const [collection = '', documentId = ''] = chosen.split('/');
      setTried(await send<Tried>(`${api}/workflow-definitions/${version.id}/try?${new URLSearchParams({ collection, documentId }).toString()}`));
    });
  const activate = (): void =>
    void press(async () => {
      await send(`${api}/workflow-definitions/${version.id}/activate`, { json: { receipt: tried?.receipt } });
      onDone();
    });
  return (
    <section className="phan-quyen__form">
      {samples?.length === 0 && <p>{text('page.sample.none')}</p>}
      {samples && samples.length > 0 && (
        <FieldFrame help={text('page.sample.help')} id={id} label={text('page.sample')}>
          <select
            aria-describedby={`${id}-help`}
            className="phan-quyen__input"
            id={id}
            onChange={({ target }) => {
              setTried(undefined);
              setChosen(target.value);
            }}
            value={chosen}
          >
            {samples.map((each) => <option key={each.id} value={`${each.collection}/${each.id}`}>{each.title}</option>)}
          </select>
        </FieldFrame>
      )}
      <div aria-live="polite">
        {tried && (
          <>
            <PathPicture stages={version.stages} stuckAt={tried.stages.find(({ stuck }) => stuck)?.key} />
            <TrialResult trial={tried} />
          </>
        )}
      </div>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className={`phan-quyen__button${tried ? '' : ' phan-quyen__button--primary'}`} disabled={busy || chosen === ''} onClick={run} type="button">{text('page.run')}</button>
        {tried && tried.stuck === null && <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} onClick={activate} type="button">{text('page.activate')}</button>}
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('page.cancel')}</button>
      </div>
    </section>
  );
};
