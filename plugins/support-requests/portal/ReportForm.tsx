'use client';
import React, { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { act, Alive, Button, DraftLine, TextField, useDraft, type DraftWords } from '../../portal/client';

type Fact = 'browser' | 'screen' | 'version';
type Props = { screen: string | undefined; /** Of the software; '' where it is not said. */ version: string; /** Where it leads when it was sent. */ done: string; words: Readonly<Record<string, string>>; draftWords: DraftWords };

const KINDS = ['fault', 'wish'] as const;
const NAMES: Readonly<Record<Fact, string>> = { browser: 'form.browser', screen: 'form.size', version: 'form.version' };
const LEAST = 10;
const BEGUN = { kind: 'fault' as string, said: '' };

/** Says what is wrong or wished for; what goes along is shown, and may be unticked. */
export const ReportForm = ({ screen, version, done, words, draftWords }: Props): ReactElement => {
  const draft = useDraft('bao-loi', BEGUN);
  const { kind, said } = draft.typed;
  const [facts, setFacts] = useState<Partial<Record<Fact, string>>>({});
  const [left, setLeft] = useState<readonly Fact[]>([]);
  const [fault, setFault] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => setFacts({ browser: navigator.userAgent.slice(0, 300), screen: `${window.screen.width}×${window.screen.height}`, ...(version ? { version } : {}) }), [version]);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const text = said.normalize('NFC').trim();
    setFault('');
    if (text.length < LEAST) return setWrong(words['form.said.short'] ?? '');
    setWrong('');
    setBusy(true);
    const device = Object.fromEntries(Object.entries(facts).filter(([name]) => !left.includes(name as Fact)));
    const sent = await act('/api/support-requests', { kind, said: text, device, ...(screen ? { screen } : {}) });
    if (sent.ok) {
      draft.done();
      return window.location.assign(done);
    }
    setBusy(false);
    setWrong(sent.wrong.said ?? '');
    setFault(sent.message || (words['form.failed'] ?? ''));
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Alive>
        <fieldset className="st-choice">
          <legend>{words['form.kind']}</legend>
          {KINDS.map((each) => (
            <label key={each}>
              <input checked={kind === each} name="kind" onChange={() => draft.type({ kind: each })} type="radio" value={each} />
              {words[`form.kind.${each}`]}
            </label>
          ))}
        </fieldset>
        <TextField fault={wrong} help={words['form.said.help']} label={words['form.said'] ?? ''} long maxLength={4000} onChange={(text) => draft.type({ said: text })} value={said} />
        <fieldset className="st-choice">
          <legend>{words['form.device']}</legend>
          {(Object.keys(facts) as Fact[]).map((name) => (
            <label key={name}>
              <input checked={!left.includes(name)} onChange={({ target }) => setLeft(target.checked ? left.filter((each) => each !== name) : [...left, name])} type="checkbox" />
              {(words[NAMES[name]] ?? '').replace('{{value}}', () => facts[name] ?? '')}
            </label>
          ))}
        </fieldset>
        <p className="st-field__fault" role="alert">{fault}</p>
        <Button isDisabled={busy} kind="main" type="submit">{words['form.send']}</Button>
        <DraftLine onDrop={draft.done} state={draft.state} words={draftWords} />
      </Alive>
    </form>
  );
};
