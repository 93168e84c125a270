'use client';
import { SetStepNav } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState, type FormEvent } from 'react';
import { DayField, InputField, refusalOf, SelectField, send, useSearches } from '../../../hierarchical-access/client';
import type { SeenSignIn } from '../commands/list';
import { SignInAction, type SignInVerb } from './SignInAction';
import { SignInRows } from './SignInRows';
import { useText } from './useText';

type Filter = { show: string; q: string; from: string; to: string };
type Page = { signIns: SeenSignIn[]; next: string | null };

const SHOWS = ['open', 'unusual', 'failed', 'all'] as const;

/** What came in, what of it is unusual, and what is done about it. */
export const SignInsDesk = (): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [filter, setFilter] = useState<Filter>({ show: 'open', q: '', from: '', to: '' });
  const [asked, setAsked] = useState(filter);
  const [page, setPage] = useState<Page>();
  const [doing, setDoing] = useState<{ verb: SignInVerb; row: SeenSignIn }>();
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const load = useCallback(
    async (before?: string): Promise<void> => {
      const given = Object.entries({ ...asked, before: before ?? '' }).filter(([, value]) => value !== '');
      try {
        const found = await send<Page>(`${api}/sign-ins?${new URLSearchParams(given).toString()}`);
        setPage((now) => (before === undefined ? found : { signIns: [...(now?.signIns ?? []), ...found.signIns], next: found.next }));
      } catch (error) {
        setNote(refusalOf(error) ?? failed);
      }
    },
    [api, asked, failed],
  );
  useEffect(() => void load(), [load]);
  const set = (name: keyof Filter) => (value: string) => setFilter((now) => ({ ...now, [name]: value }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setNote('');
    setDoing(undefined);
    setAsked({ ...filter });
  };
  return (
    <div className="phan-quyen">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{text('view.title')}</h1>
      <p>{text('view.lead')}</p>
      <p aria-live="polite" className="phan-quyen__note">
        {note}
      </p>
      <form className="phan-quyen__form" noValidate onSubmit={submit}>
        <SelectField label={text('view.show')} onChange={set('show')} options={SHOWS.map((value) => ({ value, label: text(`view.show.${value}`) }))} value={filter.show} />
        <InputField label={text('view.name')} onChange={set('q')} type="search" value={filter.q} />
        <DayField label={text('view.from')} onChange={set('from')} value={filter.from} />
        <DayField label={text('view.to')} onChange={set('to')} value={filter.to} />
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button phan-quyen__button--primary" type="submit">
            {text('view.filter')}
          </button>
        </div>
      </form>
      {doing && (
        <SignInAction
          key={`${doing.verb}-${doing.row.id}`}
          onCancel={() => setDoing(undefined)}
          onDone={() => {
            setNote(text(`view.done.${doing.verb}`));
            setDoing(undefined);
            void load();
          }}
          row={doing.row}
          verb={doing.verb}
        />
      )}
      {page?.signIns.length === 0 && <p>{text('view.none')}</p>}
      {page && page.signIns.length > 0 && <SignInRows onAct={(verb, row) => setDoing({ verb, row })} rows={page.signIns} />}
      {page?.next && (
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button" onClick={() => void load(page.next ?? undefined)} type="button">
            {text('view.more')}
          </button>
        </div>
      )}
    </div>
  );
};
