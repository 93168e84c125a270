'use client';
import { SetStepNav, useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import { useText } from '../../components/useText';
import type { PackShown } from '../commands/look';
import { BringForm } from './BringForm';
import { PackPanel } from './PackPanel';
import { TakeForm } from './TakeForm';
import '../../components/exchange.css';

const dayWords = (day: string): string => day.split('-').reverse().join('/');

/** /admin/goi-ngoai-tuyen: take out, bring back, decide. */
export const PacksDesk = ({ today }: { today: string }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [packs, setPacks] = useState<PackShown[]>();
  const [open, setOpen] = useState<{ id: string; said: string }>();
  const [note, setNote] = useState('');
  const failed = text('pack.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setPacks((await send<{ packs: PackShown[] }>(`${api}/offline-packs`)).packs);
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, failed]);
  useEffect(() => {
    if (open === undefined) void load();
  }, [load, open]);
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('pack.title') }]} />
      <h1>{text('pack.title')}</h1>
      {note && <p role="alert">{note}</p>}
      {open !== undefined ? (
        <PackPanel api={api} id={open.id} onBack={() => setOpen(undefined)} said={open.said} />
      ) : (
        <>
          <p>{text('pack.lead')}</p>
          <TakeForm api={api} onTaken={() => void load()} />
          <BringForm api={api} onBrought={(id, said) => setOpen({ id, said })} />
          <h2>{text('pack.list')}</h2>
          {!packs && <p>{text('pack.loading')}</p>}
          {packs?.length === 0 && <p>{text('pack.list.none')}</p>}
          {packs && packs.length > 0 && (
            <div className="phan-quyen__scroll">
              <table className="phan-quyen__table">
                <thead>
                  <tr>
                    {(['pack.place', 'pack.when', 'pack.who', 'pack.due', 'pack.state', 'pack.members', 'pack.open', 'pack.do'] as const).map((key) => (
                      <th key={key} scope="col">
                        {text(key)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {packs.map((pack) => (
                    <tr key={pack.id}>
                      <th scope="row">{pack.place}</th>
                      <td data-label={text('pack.when')}>{vietnamDateTime(pack.takenAt)}</td>
                      <td data-label={text('pack.who')}>{pack.who}</td>
                      <td data-label={text('pack.due')}>{`${dayWords(pack.until)}${pack.state === 'out' && pack.until < today ? ` (${text('pack.overdue')})` : ''}`}</td>
                      <td data-label={text('pack.state')}>{text(`pack.state.${pack.state}`)}</td>
                      <td data-label={text('pack.members')}>{pack.members}</td>
                      <td data-label={text('pack.open')}>{pack.open}</td>
                      <td>
                        <button aria-label={text('pack.look.of', { place: pack.place, at: vietnamDateTime(pack.takenAt) })} className="phan-quyen__button" onClick={() => setOpen({ id: pack.id, said: '' })} type="button">
                          {text('pack.look')}
                        </button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </div>
  );
};
