'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { DayField, parseTypedDay, Picker, refusalOf, send, useSearches, type Choice } from '../../hierarchical-access/client';
import type { BoardView } from '../data/boardView';
import { BoardCheck } from './BoardCheck';
import { BoardFacts } from './BoardFacts';
import { BoardForm, type Doing } from './BoardForm';
import { SeatTable } from './SeatTable';
import { useText } from './useText';

/** Choose an organisation; its board, now or on a day; change it. Each command judges again. */
export const BoardDesk = ({ first }: { first: Choice }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const [organization, setOrganization] = useState<Choice>(first);
  const [day, setDay] = useState('');
  const [view, setView] = useState<BoardView>();
  const [doing, setDoing] = useState<Doing>();
  const [note, setNote] = useState<string>();
  const failed = text('view.failed');
  const on = parseTypedDay(day);
  const load = useCallback(async (): Promise<void> => {
    try {
      setView(await send<BoardView>(`${api}/editorial-boards/of-organization?organization=${organization.id}${on ? `&on=${on}` : ''}`));
    } catch (error) {
      setView(undefined);
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, organization.id, on, failed]);
  useEffect(() => void load(), [load]);
  const done = (message: string): void => {
    setDoing(undefined);
    setNote(message);
    void load();
  };
  const begin = (next: Doing) => (): void => {
    setNote(undefined);
    setDoing(next);
  };
  const keeps = view?.mayKeep === true && on === undefined;
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <Picker
        chosen={organization}
        help={text('view.find-organization')}
        label={text('view.organization')}
        onPick={(choice) => {
          setNote(undefined);
          setDoing(undefined);
          setView(undefined);
          setOrganization(choice);
        }}
        search={organizations}
      />
      <DayField label={`${text('view.on')} (${text('view.on.help').toLocaleLowerCase('vi')})`} onChange={setDay} value={day} />
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      {view && (
        <section aria-labelledby="ban-bien-tap-at">
          <h2 id="ban-bien-tap-at">{text('view.at', { name: view.organization.name })}</h2>
          {view.board ? <BoardFacts board={view.board} /> : <p>{text('view.nobody')}</p>}
          {keeps && (
            <div className="phan-quyen__buttons">
              {view.board ? (
                <>
                  <button className="phan-quyen__button phan-quyen__button--primary" onClick={begin({ verb: 'appoint' })} type="button">{text('view.appoint')}</button>
                  <button className="phan-quyen__button" onClick={begin({ verb: 'replace' })} type="button">{text('view.replace')}</button>
                  <button className="phan-quyen__button" onClick={begin({ verb: 'dissolve' })} type="button">{text('view.dissolve')}</button>
                </>
              ) : (
                <button className="phan-quyen__button phan-quyen__button--primary" onClick={begin({ verb: 'found' })} type="button">{text('view.found')}</button>
              )}
            </div>
          )}
          {doing && <BoardForm doing={doing} key={`${doing.verb}${doing.seat?.id ?? ''}`} onCancel={() => setDoing(undefined)} onDone={done} view={view} />}
          {view.board && <SeatTable keeps={keeps} onAct={(verb, seat) => begin({ verb, seat })()} seats={view.board.seats} />}
          {view.board && <BoardCheck view={view} />}
        </section>
      )}
    </div>
  );
};
