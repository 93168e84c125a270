'use client';
import React, { useState, type FormEvent, type ReactElement } from 'react';
import { act, Alive, Button, DraftLine, useDraft, type DraftWords } from '../../portal/client';

type Mail = 'now' | 'digest' | 'off';
type Kind = { key: string; label: string; mail: Mail; push: boolean; obligatory: boolean; urgent: boolean };
/** As `notifications.preferences` answers. */
export type Preferences = { kinds: readonly Kind[]; quiet: { from: string; to: string } | null; sends: boolean; pushes: boolean };
type Words = Record<'kinds.title' | 'kinds.inbox' | 'kinds.mail' | 'kinds.now' | 'kinds.digest' | 'kinds.off' | 'kinds.push' | 'kinds.obligatory' | 'kinds.urgent' | 'kinds.no-mail' | 'quiet.title' | 'quiet.help' | 'quiet.switch' | 'quiet.from' | 'quiet.to' | 'save' | 'saved' | 'failed', string>;

const MAILS = ['now', 'digest', 'off'] as const;
const USUAL = { from: '22:00', to: '06:00' };
/** A list: a browser's own box for times writes "09:00 PM" wherever the browser itself is not Vietnamese. */
const TIMES = Array.from({ length: 48 }, (_, at) => `${String(Math.floor(at / 2)).padStart(2, '0')}:${at % 2 ? '30' : '00'}`);
const timesWith = (time: string): string[] => (TIMES.includes(time) ? TIMES : [...TIMES, time].sort());

/** As the fields of a form: what of them was changed and not saved is kept as a draft. */
const typedOf = ({ kinds, quiet }: Preferences): Record<string, string> => ({
  quiet: quiet ? `${quiet.from}-${quiet.to}` : '',
  ...Object.fromEntries(kinds.flatMap(({ key, mail, push }) => [[`mail.${key}`, mail], [`push.${key}`, push ? 'on' : 'off']])),
});
const chosenIn = (known: Preferences, typed: Readonly<Record<string, string>>): Preferences => {
  const [from = '', to] = (typed.quiet ?? '').split('-');
  return {
    ...known,
    quiet: to ? { from, to } : null,
    kinds: known.kinds.map((kind) => ({ ...kind, mail: MAILS.find((mail) => mail === typed[`mail.${kind.key}`]) ?? kind.mail, push: typed[`push.${kind.key}`] === 'on' })),
  };
};

const KindChoice = ({ kind, words, put }: { kind: Kind; words: Words; put: (more: Partial<Kind>) => void }): ReactElement => (
  <fieldset className="st-told">
    <legend>{kind.label}</legend>
    <p>{kind.obligatory ? words['kinds.obligatory'] : words['kinds.inbox']}{kind.urgent && <><br />{words['kinds.urgent']}</>}</p>
    {!kind.obligatory && (
      <div className="st-told__ways">
        <label>
          {words['kinds.mail']}{' '}
          <select className="st-input" onChange={(event) => put({ mail: event.target.value as Mail })} value={kind.mail}>
            {MAILS.map((mail) => <option key={mail} value={mail}>{words[`kinds.${mail}`]}</option>)}
          </select>
        </label>
        <label>
          <input checked={kind.push} onChange={(event) => put({ push: event.target.checked })} type="checkbox" /> {words['kinds.push']}
        </label>
      </div>
    )}
  </fieldset>
);

/** Every kind and the quiet hours; what was changed is saved, the rest stays unsaid, so that a default of the house may change for them later. */
export const Choices = ({ preferences, words, draftWords }: { preferences: Preferences; words: Words; draftWords: DraftWords }): ReactElement => {
  const [known, setKnown] = useState(preferences);
  const draft = useDraft('thong-bao', typedOf(preferences));
  const now = chosenIn(known, draft.typed);
  const put = (next: Preferences): void => draft.type(typedOf(next));
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setSaid('');
    setFault('');
    const was = new Map(known.kinds.map((kind) => [kind.key, kind]));
    const kinds = now.kinds.flatMap(({ key, mail, push }) => {
      const changed = { ...(was.get(key)?.mail === mail ? {} : { mail }), ...(was.get(key)?.push === push ? {} : { push }) };
      return Object.keys(changed).length > 0 ? [{ kind: key, ...changed }] : [];
    });
    const answer = await act<Preferences>('/api/notifications/set-preferences', { ...(kinds.length > 0 ? { kinds } : {}), quiet: now.quiet });
    setBusy(false);
    if (!answer.ok) return setFault(answer.message || words.failed);
    setKnown(answer.value);
    draft.done(typedOf(answer.value));
    setSaid(words.saved);
  };
  return (
    <Alive>
      <form noValidate onSubmit={(event) => void save(event)}>
        <section className="st-card">
          <h2>{words['quiet.title']}</h2>
          <p>{words['quiet.help']}</p>
          <div className="st-choice">
            <label>
              <input checked={now.quiet !== null} onChange={(event) => put({ ...now, quiet: event.target.checked ? USUAL : null })} type="checkbox" />
              {words['quiet.switch']}
            </label>
          </div>
          {now.quiet && (
            <div className="st-told__ways">
              {(['from', 'to'] as const).map((end) => (
                <label key={end}>
                  {words[`quiet.${end}`]}{' '}
                  <select className="st-input" onChange={(event) => put({ ...now, quiet: { ...(now.quiet ?? USUAL), [end]: event.target.value } })} value={now.quiet?.[end]}>
                    {timesWith(now.quiet?.[end] ?? '').map((time) => <option key={time}>{time}</option>)}
                  </select>
                </label>
              ))}
            </div>
          )}
        </section>
        <section className="st-card">
          <details>
            <summary className="st-told__all"><h2>{words['kinds.title']}</h2></summary>
            {!now.sends && <p>{words['kinds.no-mail']}</p>}
            {now.kinds.map((kind) => (
              <KindChoice key={kind.key} kind={kind} put={(more) => put({ ...now, kinds: now.kinds.map((each) => (each.key === kind.key ? { ...each, ...more } : each)) })} words={words} />
            ))}
          </details>
        </section>
        <p className="st-field__fault" role="alert">{fault}</p>
        <p role="status">{said}</p>
        <Button isDisabled={busy} kind="main" type="submit">{words.save}</Button>
        <DraftLine onDrop={draft.done} state={draft.state} words={draftWords} />
      </form>
    </Alive>
  );
};
