'use client';
import React, { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { TextField } from '../design/TextField';
import { DraftLine, type DraftWords } from '../drafts/DraftLine';
import { useDraft } from '../drafts/useDraft';
import { actLater } from '../offline/actLater';
import { CHANGED } from '../offline/waiting';
import { fill } from './fill';

export type Proposable = { name: string; label: string; kind: 'text' | 'day' | 'choice'; /** Stands sealed in the record: no draft keeps it. */ sealed: boolean; now: string; choices: readonly { value: string; words: string }[] };
type Words = Readonly<Record<string, string>>;

const NOTHING = { name: '', value: '', note: '' };

/** `3/2/1980` → `1980-02-03`; undefined for what is no day. */
const dayOf = (typed: string): string | undefined => {
  const [, d = '', m = '', y = ''] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u.exec(typed) ?? [];
  if (y === '') return undefined;
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day ? day : undefined;
};

/** One correction to one's own record, to be decided by those who keep it. */
export const Propose = ({ fields, words, draftWords }: { fields: readonly Proposable[]; words: Words; draftWords: DraftWords }): ReactElement => {
  const { typed, type, done, state } = useDraft('de-nghi', NOTHING, (all) => (fields.find((each) => each.name === all.name)?.sealed ? { ...all, value: '' } : all));
  const { name, value, note } = typed;
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  // What becomes of it is said where it waits; here it would soon be untrue.
  useEffect(() => {
    const moved = (): void => setSaid('');
    window.addEventListener(CHANGED, moved);
    return () => window.removeEventListener(CHANGED, moved);
  }, []);
  const field = fields.find((each) => each.name === name);
  const choose = (next: string): void => {
    type({ name: next, value: '' });
    setFault('');
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!field || value.trim() === '') return setFault(words['propose.missing'] ?? '');
    const sent = field.kind === 'day' ? dayOf(value) : value;
    if (sent === undefined) return setFault(words['propose.day.wrong'] ?? '');
    setBusy(true);
    const answer = await actLater('/api/members/me/proposals', { changes: { [field.name]: sent }, note }, fill(words['wait.propose'] ?? '', { field: field.label }));
    // What waits for the network is kept where it waits.
    if (answer.is !== 'refused') done();
    if (answer.is === 'done') return window.location.assign('/toi/de-nghi?gui=xong');
    setBusy(false);
    if (answer.is === 'waiting') {
      setFault('');
      return setSaid(words['wait.waiting'] ?? '');
    }
    setFault(answer.message || (words['act.failed'] ?? ''));
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Alive>
        <div className="st-field">
          <label className="st-field__label" htmlFor="st-propose-field">{words['propose.field']}</label>
          <select className="st-input" id="st-propose-field" onChange={({ target }) => choose(target.value)} value={name}>
            <option value="">{words['propose.choose']}</option>
            {fields.map((each) => <option key={each.name} value={each.name}>{each.label}</option>)}
          </select>
          {field && <span className="st-field__help">{fill(words['propose.now'] ?? '', { value: field.now })}</span>}
        </div>
        {field?.kind === 'choice' && (
          <div className="st-field">
            <label className="st-field__label" htmlFor="st-propose-value">{words['propose.value']}</label>
            <select className="st-input" id="st-propose-value" onChange={({ target }) => type({ value: target.value })} value={value}>
              <option value="">{words['propose.choose']}</option>
              {field.choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.words}</option>)}
            </select>
          </div>
        )}
        {field && field.kind !== 'choice' && <TextField help={field.kind === 'day' ? words['propose.day.help'] : undefined} key={field.name} label={words[field.kind === 'day' ? 'propose.day' : 'propose.value'] ?? ''} onChange={(text) => type({ value: text })} value={value} />}
        <TextField label={words['propose.note'] ?? ''} long maxLength={1000} onChange={(text) => type({ note: text })} value={note} />
        <p className="st-field__fault" role="alert">{fault}</p>
        <p role="status">{said}</p>
        <Button isDisabled={busy} kind="main" type="submit">{words['propose.send']}</Button>
        <DraftLine onDrop={done} state={state} words={draftWords} />
      </Alive>
    </form>
  );
};
