'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, SelectField, usePress } from '../../../hierarchical-access/client';
import type { RosterColumn } from '../domain/columns';
import type { Filters } from './filterBoxes';
import { useText } from './useText';
import { useViews, type SavedView } from './useViews';

type Props = { filters: Filters; columns: readonly RosterColumn[]; onView: (view: SavedView) => void; onNote: (note: string) => void };

/** Opens, saves and removes one's own views of the list. */
export const ViewsForm = ({ filters, columns, onView, onNote }: Props): React.ReactElement => {
  const text = useText();
  const { views, keep } = useViews();
  const { busy, error, press } = usePress(text('view.failed'));
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState('');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const called = name.trim().slice(0, 60);
    if (called === '') return;
    void press(async () => {
      await keep([...views.filter((view) => view.name !== called), { name: called, filters, columns: [...columns] }]);
      setName('');
      onNote(text('views.saved', { name: called }));
    });
  };
  const choose = (called: string): void => {
    setChosen(called);
    const view = views.find((each) => each.name === called);
    if (view) onView(view);
  };
  return (
    <form className="phan-quyen__form" onSubmit={save}>
      {views.length > 0 && <SelectField choose={text('views.choose')} label={text('views.title')} onChange={choose} options={views.map((view) => ({ value: view.name, label: view.name }))} value={chosen} />}
      <InputField help={text('views.name.help')} label={text('views.name')} onChange={setName} value={name} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button" disabled={busy || name.trim() === ''} type="submit">
          {text('views.save')}
        </button>
        {chosen && (
          <button
            className="phan-quyen__button"
            disabled={busy}
            onClick={() =>
              void press(async () => {
                await keep(views.filter((view) => view.name !== chosen));
                setChosen('');
                onNote(text('views.removed', { name: chosen }));
              })
            }
            type="button"
          >
            {text('views.remove', { name: chosen })}
          </button>
        )}
      </div>
    </form>
  );
};
