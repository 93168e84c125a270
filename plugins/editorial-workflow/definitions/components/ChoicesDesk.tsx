'use client';
import React, { useCallback, useEffect, useState } from 'react';
import { Picker, refusalOf, send, useSearches, type Choice } from '../../../hierarchical-access/client';
import type { ChoiceLine, ChoicesView } from '../commands/ofOrganization';
import './definitions.css';
import { useText } from './useText';

type RowProps = { line: ChoiceLine; organization: string; mayChoose: boolean; onDone: (message: string) => void };

const ChoiceRow = ({ line, organization, mayChoose, onDone }: RowProps): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [key, setKey] = useState(line.chosen ?? '');
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await send(`${api}/workflow-choices/choose`, { json: { organization, collection: line.collection, form: line.form, ...(key === '' ? {} : { key }) } });
      onDone(text('page.done'));
    } catch (error) {
      onDone(refusalOf(error) ?? text('page.failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <tr>
      <th scope="row">{line.kind}</th>
      {line.now && <td data-label={text('page.choices.now')}>{line.now.name}</td>}
      {line.now && <td data-label={text('page.choices.why')}>{line.now.why}</td>}
      {mayChoose && (
        <td data-label={text('page.choices.choose')}>
          <select aria-label={text('page.choices.save', { kind: line.kind })} className="phan-quyen__input" onChange={({ target }) => setKey(target.value)} value={key}>
            <option value="">{text('page.choices.inherit')}</option>
            {line.offered.map((each) => <option key={each.key} value={each.key}>{each.name}</option>)}
          </select>
          <button className="phan-quyen__button" disabled={busy || key === (line.chosen ?? '')} onClick={() => void save()} type="button">{text('page.choices.save', { kind: line.kind })}</button>
        </td>
      )}
    </tr>
  );
};

/** Which path an organisation's content takes and why; its administrator chooses among those offered. */
export const ChoicesDesk = ({ first }: { first: Choice }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const [organization, setOrganization] = useState<Choice>(first);
  const [view, setView] = useState<ChoicesView>();
  const [note, setNote] = useState<string>();
  const failed = text('page.failed');
  const load = useCallback(async (): Promise<void> => {
    try {
      setView(await send<ChoicesView>(`${api}/workflow-choices/of-organization?organization=${organization.id}`));
    } catch (error) {
      setView(undefined);
      setNote(refusalOf(error) ?? failed);
    }
  }, [api, organization.id, failed]);
  useEffect(() => void load(), [load]);
  const done = (message: string): void => {
    setNote(message);
    void load();
  };
  const forms = view ? (['committee', 'cell'] as const).filter((form) => view.lines.some((line) => line.form === form)) : [];
  return (
    <section aria-labelledby="quy-trinh-choices">
      <h2 id="quy-trinh-choices">{text('page.choices')}</h2>
      <p>{text('page.choices.lead')}</p>
      <Picker chosen={organization} help={text('page.choices.find')} label={text('page.choices.organization')} onPick={(choice) => { setNote(undefined); setView(undefined); setOrganization(choice); }} search={organizations} />
      <p aria-live="polite" className="phan-quyen__note">{note}</p>
      {view && <h3>{text('page.choices.at', { name: view.organization.name })}</h3>}
      {view && forms.filter((form) => form === view.organization.form || view.mayChoose).map((form) => {
        const title = text(form === 'committee' ? 'page.choices.own' : view.organization.form === 'cell' ? 'page.choices.own-cell' : 'page.choices.cells');
        const lines = view.lines.filter((line) => line.form === form);
        return (
          <div className="phan-quyen__scroll" key={form}>
            <table aria-label={title} className="phan-quyen__table">
              <caption style={{ textAlign: 'start', fontWeight: 600 }}>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">{text('page.choices.kind')}</th>
                  {lines.some((line) => line.now) && <th scope="col">{text('page.choices.now')}</th>}
                  {lines.some((line) => line.now) && <th scope="col">{text('page.choices.why')}</th>}
                  {view.mayChoose && <th scope="col">{text('page.choices.choose')}</th>}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => <ChoiceRow key={`${line.collection}${line.chosen ?? ''}`} line={line} mayChoose={view.mayChoose} onDone={done} organization={view.organization.id} />)}
              </tbody>
            </table>
          </div>
        );
      })}
    </section>
  );
};
