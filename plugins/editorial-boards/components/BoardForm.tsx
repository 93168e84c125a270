'use client';
import React, { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { DayField, describedBy, FieldFrame, InputField, parseTypedDay, Picker, send, usePress, useSearches, type Choice } from '../../hierarchical-access/client';
import { vietnamDay } from '../../kernel/client';
import type { BoardView, SeatView } from '../data/boardView';
import { FUNCTIONS } from '../domain/functions';
import './board.css';
import { useText } from './useText';

export type Doing = { verb: 'found' | 'replace' | 'dissolve' | 'appoint' | 'assign' | 'end-term'; seat?: SeatView };
type Props = { doing: Doing; view: BoardView; onDone: (message: string) => void; onCancel: () => void };
type Verb = Doing['verb'];

/** Boxes of each verb beside number and date of the decision. */
const TEXTS: Record<Verb, readonly ('issuer' | 'reason')[]> = { found: ['issuer'], replace: ['issuer'], dissolve: ['reason'], appoint: [], assign: [], 'end-term': ['reason'] };
const DAYS: Record<Verb, readonly ('validFrom' | 'validTo')[]> = { found: ['validFrom', 'validTo'], replace: ['validTo'], dissolve: [], appoint: ['validFrom', 'validTo'], assign: [], 'end-term': [] };

const pathOf = ({ verb, seat }: Doing, view: BoardView): string => {
  if (seat) return `board-seats/${seat.id}/${verb}`;
  return verb === 'found' || verb === 'replace' ? `editorial-boards/${verb}` : `editorial-boards/${view.board?.id ?? ''}/${verb}`;
};

/** What one change of the board asks for, and the command it gives. Every change rests on a decision. */
export const BoardForm = ({ doing, view, onDone, onCancel }: Props): React.ReactElement => {
  const { verb, seat } = doing;
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const functionId = useId();
  const { api, organizations, people } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [person, setPerson] = useState<Choice>();
  const [organ, setOrgan] = useState<Choice | undefined>(verb === 'replace' ? (view.board?.standingOrgan ?? undefined) : undefined);
  const [topics, setTopics] = useState<string[]>(seat?.topics.map(({ id }) => id) ?? []);
  const [keepSeats, setKeepSeats] = useState(true);
  const [values, setValues] = useState<Record<string, string>>({ decisionDate: vietnamDay(new Date()), ...(verb === 'replace' && view.board ? { issuer: view.board.issuer } : {}) });
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  useEffect(() => heading.current?.focus(), []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    const missing = ['decisionNumber', 'decisionDate', ...TEXTS[verb], ...(verb === 'appoint' ? ['function'] : [])].filter((name) => given[name] === undefined);
    const noDay = ['decisionDate', ...DAYS[verb]].filter((name) => given[name] !== undefined && parseTypedDay(given[name]) === undefined);
    if (verb === 'appoint' && !person) missing.push('user');
    if (missing.length + noDay.length > 0) {
      fail({ ...Object.fromEntries(missing.map((name) => [name, text('view.needed')])), ...Object.fromEntries(noDay.map((name) => [name, text('view.not-a-day')])) });
      return;
    }
    void press(async () => {
      const answer = await send<{ warnings?: { message: string }[] }>(`${api}/${pathOf(doing, view)}`, {
        json: {
          ...given,
          ...(verb === 'found' || verb === 'replace' ? { organization: view.organization.id, ...(organ ? { standingOrgan: organ.id } : {}) } : {}),
          ...(verb === 'replace' ? { keepSeats } : {}),
          ...(verb === 'appoint' ? { user: person?.id } : {}),
          ...(verb === 'appoint' || verb === 'assign' ? { topics } : {}),
        },
      });
      onDone([text('view.done'), ...(answer.warnings ?? []).map(({ message }) => message)].join(' '));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>{text('view.doing', { action: text(`view.${verb}`), name: seat?.user.name ?? view.organization.name })}</h3>
      {verb === 'appoint' && (
        <>
          <Picker chosen={person} error={wrong.user} help={text('view.find-person')} label={text('view.person')} onPick={setPerson} required search={people} />
          <FieldFrame error={wrong.function} id={functionId} label={text('field.function')} required>
            <select aria-describedby={describedBy(functionId, undefined, wrong.function)} aria-invalid={wrong.function !== undefined} aria-required className="phan-quyen__input" id={functionId} onChange={({ target }) => set('function')(target.value)} value={values.function ?? ''}>
              <option value="">{text('view.choose')}</option>
              {FUNCTIONS.map((each) => <option key={each} value={each}>{text(`function.${each}`)}</option>)}
            </select>
          </FieldFrame>
        </>
      )}
      {(verb === 'appoint' || verb === 'assign') && view.topics.length > 0 && (
        <fieldset className="ban-bien-tap__fields">
          <legend>{text('view.fields')}</legend>
          {view.topics.map(({ id, name }) => (
            <label key={id}>
              <input checked={topics.includes(id)} onChange={({ target }) => setTopics((now) => (target.checked ? [...now, id] : now.filter((each) => each !== id)))} type="checkbox" />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {TEXTS[verb].includes('issuer') && (
        <>
          <InputField error={wrong.issuer} label={text('field.issuer')} onChange={set('issuer')} required value={values.issuer ?? ''} />
          <Picker chosen={organ} error={wrong.standingOrgan} help={text('view.find-organization')} label={text('view.optional-organ')} onPick={setOrgan} search={organizations} />
        </>
      )}
      {DAYS[verb].map((name) => <DayField error={wrong[name]} key={name} label={text(`field.${name}`)} onChange={set(name)} value={values[name] ?? ''} />)}
      <InputField error={wrong.decisionNumber} label={text('field.decisionNumber')} onChange={set('decisionNumber')} required value={values.decisionNumber ?? ''} />
      <DayField error={wrong.decisionDate} label={text('field.decisionDate')} max={vietnamDay(new Date())} onChange={set('decisionDate')} required value={values.decisionDate ?? ''} />
      {TEXTS[verb].includes('reason') && <InputField error={wrong.reason} label={text('view.reason')} onChange={set('reason')} required value={values.reason ?? ''} />}
      {verb === 'replace' && (
        <div className="ban-bien-tap__fields">
          <label>
            <input checked={keepSeats} onChange={({ target }) => setKeepSeats(target.checked)} type="checkbox" />
            {text('view.replace.keep')}
          </label>
        </div>
      )}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('view.confirm')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
