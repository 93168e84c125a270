'use client';
import { SetStepNav, useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useMemo, useState, type FormEvent } from 'react';
import { InputField, Picker, refusalOf, send, useSearches, type Choice } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import { ExportForm } from '../../../exports/client';
import { Why } from '../../../rule-register/client';
import { saveAs } from '../../history/components/saveAs';
import { FIRST_COLUMNS, ROSTER_COLUMNS, type RosterColumn } from '../domain/columns';
import { columnLabel } from '../translations';
import { FilterForm } from './FilterForm';
import type { Filters } from './filterBoxes';
import './roster.css';
import { RosterTable } from './RosterTable';
import type { Answer } from './types';
import { useText } from './useText';
import { ViewsForm } from './ViewsForm';

const PAGE = 50;

/** /admin/danh-sach-dang-vien: find, narrow, choose columns, correct in place, print and take out. */
export const RosterDesk = ({ first }: { first: Readonly<Record<string, string>> }): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const { api, organizations } = useSearches();
  const { organization: given, ...narrowed } = first;
  const [organization, setOrganization] = useState<string | undefined>(given);
  const [filters, setFilters] = useState<Filters>(narrowed);
  const [columns, setColumns] = useState<readonly RosterColumn[]>(FIRST_COLUMNS);
  const [q, setQ] = useState('');
  const [typed, setTyped] = useState('');
  // The beginnings of the pages so far: the way back.
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [known, setKnown] = useState<Answer>();
  const [edits, setEdits] = useState(false);
  const [note, setNote] = useState('');
  const failed = text('view.failed');
  const after = trail.at(-1);
  const query = useMemo(
    () => new URLSearchParams({ ...filters, ...(organization ? { organization } : {}), ...(q ? { q } : {}), columns: columns.join(','), limit: String(PAGE), ...(after ? { after } : {}) }).toString(),
    [after, columns, filters, organization, q],
  );
  useEffect(() => {
    const stop = new AbortController();
    send<Answer>(`${api}/roster?${query}`, { signal: stop.signal }).then(setKnown, (error: unknown) => {
      if (!stop.signal.aborted) setNote(refusalOf(error) ?? failed);
    });
    return () => stop.abort();
  }, [api, failed, query]);
  const anew = useCallback(() => {
    setTrail([]);
    setNote('');
  }, []);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    anew();
    setQ(typed.trim());
  };
  const inUse = Object.keys(filters).length;
  const toggle = (column: RosterColumn): void => setColumns((before) => ROSTER_COLUMNS.filter((each) => (each === column ? !before.includes(column) : before.includes(each))));
  const print = async (): Promise<void> => {
    try {
      await send(`${api}/roster/print`, { json: { members: known?.rows.map(({ id }) => id) ?? [] } });
      window.print();
    } catch (error) {
      setNote(refusalOf(error) ?? failed);
    }
  };
  const pdf = async (): Promise<void> => {
    const answer = await fetch(`${api}/roster/pdf`, { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ members: known?.rows.map(({ id }) => id) ?? [], columns }) });
    if (answer.ok) saveAs(await answer.blob(), 'danh-sach-dang-vien.pdf');
    else setNote(failed);
  };
  const title = known?.organization ? text('view.of', { organization: known.organization.name }) : text('view.title');
  return (
    <div className="phan-quyen dsdv">
      <SetStepNav nav={[{ label: text('view.title') }]} />
      <h1>{title}</h1>
      <div className="dsdv__screen">
        <p>{text('view.lead')}</p>
        <form className="dsdv__search" onSubmit={search}>
          <InputField help={text('ask.q.help')} label={text('ask.q')} onChange={setTyped} value={typed} />
          <button className="phan-quyen__button phan-quyen__button--primary" type="submit">
            {text('ask.search')}
          </button>
        </form>
        <details className="dsdv__part">
          <summary>{inUse > 0 ? text('ask.filters.on', { count: inUse }) : text('ask.filters')}</summary>
          <Picker
            chosen={known?.organization ? { id: known.organization.id, name: known.organization.name } : undefined}
            help={text('ask.place.help')}
            label={text('ask.place')}
            onPick={({ id }: Choice) => {
              anew();
              setOrganization(id);
            }}
            search={organizations}
          />
          {organization && (
            <button
              className="phan-quyen__button"
              onClick={() => {
                anew();
                setOrganization(undefined);
              }}
              type="button"
            >
              {text('ask.place.clear')}
            </button>
          )}
          <FilterForm
            filters={filters}
            key={JSON.stringify(filters)}
            onFilter={(next) => {
              anew();
              setFilters(next);
            }}
          />
        </details>
        <details className="dsdv__part">
          <summary>{text('ask.columns')}</summary>
          <fieldset className="dsdv__columns">
            <legend>{text('ask.columns')}</legend>
            {ROSTER_COLUMNS.map((column) => (
              <label key={column}>
                <input checked={columns.includes(column)} onChange={() => toggle(column)} type="checkbox" /> {columnLabel(column)[language]}
              </label>
            ))}
          </fieldset>
        </details>
        <details className="dsdv__part">
          <summary>{text('views.title')}</summary>
          <ViewsForm
            columns={columns}
            filters={filters}
            onNote={setNote}
            onView={(view) => {
              anew();
              setFilters(view.filters);
              setColumns(view.columns.length > 0 ? view.columns : FIRST_COLUMNS);
            }}
          />
        </details>
        <details className="dsdv__part">
          <summary>{text('view.take')}</summary>
          <p>{text('view.print.help')}</p>
          <button className="phan-quyen__button" disabled={!known || known.rows.length === 0} onClick={() => void print()} type="button">
            {text('view.print')}
          </button>
          <button className="phan-quyen__button" disabled={!known || known.rows.length === 0} onClick={() => void pdf()} type="button">
            {text('view.pdf')}
          </button>
          <p>{text(q ? 'view.export.q' : 'view.export.help')}</p>
          {!q && <ExportForm columns={columns} criteria={{ ...filters, ...(organization ? { organization } : {}) }} kind="members.roster" />}
        </details>
      </div>
      <p aria-live="polite" className="dsdv__screen">
        {note}
      </p>
      {!known && !note && <p>{text('view.loading')}</p>}
      {known && (
        <>
          <h2>{text(known.more ? 'view.total.more' : 'view.total', { count: known.total })}</h2>
          {columns.includes('partyAge') && (
            <div className="dsdv__screen dsdv__why">
              {text('view.party-age')}
              <Why of={text('view.why')} rules={known.partyAge} />
            </div>
          )}
          {known.rows.some((line) => line.edits) && (
            <div className="dsdv__screen">
              <button aria-pressed={edits} className="phan-quyen__button" onClick={() => setEdits(!edits)} type="button">
                {text(edits ? 'edit.off' : 'edit.on')}
              </button>
              {edits && <p>{text('edit.help')}</p>}
            </div>
          )}
          {known.rows.length === 0 ? (
            <p>{text('view.none')}</p>
          ) : (
            <RosterTable
              begin={trail.length * PAGE}
              columns={known.columns}
              edits={edits}
              onNote={setNote}
              onSaved={(id, column, value) => setKnown((before) => before && { ...before, rows: before.rows.map((line) => (line.id === id ? { ...line, values: { ...line.values, [column]: value } } : line)) })}
              rows={known.rows}
            />
          )}
          {(trail.length > 0 || known.next) && (
            <div className="phan-quyen__buttons dsdv__screen">
              <button className="phan-quyen__button" disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))} type="button">
                {text('view.previous')}
              </button>
              <p>{text('view.page', { page: trail.length + 1 })}</p>
              <button className="phan-quyen__button" disabled={!known.next} onClick={() => known.next && setTrail([...trail, known.next])} type="button">
                {text('view.next')}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
};
