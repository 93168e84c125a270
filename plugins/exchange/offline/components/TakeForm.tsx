'use client';
import React, { useState } from 'react';
import { DayField, InputField, Picker, send, usePress, useSearches, type Choice } from '../../../hierarchical-access/client';
import { saveText } from '../../components/saveText';
import { useText } from '../../components/useText';

type Taken = { id: string; name: string; members: number; passphrase: string; html: string };
type Props = { api: string; onTaken: () => void };

/** Takes a pack out: asks for which place and what for, then shows the words once and offers the page. */
export const TakeForm = ({ api, onTaken }: Props): React.ReactElement => {
  const text = useText();
  const { organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('pack.failed'));
  const [place, setPlace] = useState<Choice>();
  const [why, setWhy] = useState('');
  const [until, setUntil] = useState('');
  const [taken, setTaken] = useState<Taken>();
  if (taken) {
    return (
      <section aria-label={text('pack.words')} className="phan-quyen__form">
        <p role="status">{text('pack.taken', { name: taken.name, count: taken.members })}</p>
        <h2>{text('pack.words')}</h2>
        <p>
          <code className="goi__words">{taken.passphrase}</code>
        </p>
        <p>{text('pack.words.lead')}</p>
        <div className="phan-quyen__buttons">
          <button className="phan-quyen__button phan-quyen__button--primary" onClick={() => saveText(`goi-${taken.id.slice(0, 8)}.html`, 'text/html', taken.html)} type="button">
            {text('pack.download')}
          </button>
          <button
            className="phan-quyen__button"
            onClick={() => {
              setTaken(undefined);
              onTaken();
            }}
            type="button"
          >
            {text('pack.words.kept')}
          </button>
        </div>
      </section>
    );
  }
  const take = (): Promise<void> =>
    press(async () => {
      setTaken(await send<Taken>(`${api}/offline-packs/take-out`, { json: { organization: place?.id, why, until } }));
      setWhy('');
    });
  return (
    <form
      className="phan-quyen__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const missing = {
          ...(place ? {} : { organization: text('pack.organization.missing') }),
          ...(why.trim().length < 3 ? { why: text('pack.why.missing') } : {}),
          ...(/^\d{4}-\d{2}-\d{2}$/.test(until) ? {} : { until: text('pack.until.missing') }),
        };
        if (Object.keys(missing).length > 0) fail(missing);
        else void take();
      }}
    >
      <h2>{text('pack.take')}</h2>
      {error && <p role="alert">{error}</p>}
      <Picker chosen={place} error={wrong.organization} help={text('pack.organization.help')} label={text('pack.organization')} onPick={setPlace} required search={organizations} />
      <InputField error={wrong.why} help={text('pack.why.help')} label={text('pack.why')} onChange={setWhy} required value={why} />
      <DayField error={wrong.until} label={text('pack.until')} onChange={setUntil} required value={until} />
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('pack.take.do')}
        </button>
      </div>
    </form>
  );
};
