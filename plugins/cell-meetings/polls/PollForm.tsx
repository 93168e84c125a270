'use client';
import React, { useState, type FormEvent } from 'react';
import { SelectField, send, usePress, WordsField } from '../../hierarchical-access/client';
import type { OneMeeting } from '../commands/look';
import { useText } from '../components/useText';
import { MAJORITIES, type MajorityKind } from '../domain/words';
import { DECIDERS, type Decider } from './outcome';

type Props = { api: string; of: OneMeeting; onDone: (words: string) => void; onCancel: () => void };

/** What is voted on, by which majority, and which count decides. */
export const PollForm = ({ api, of, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  // Made once: sent again over a bad line, it is the same poll.
  const [poll] = useState(() => crypto.randomUUID());
  const [subject, setSubject] = useState('');
  const [item, setItem] = useState('');
  const [majority, setMajority] = useState<MajorityKind>('ordinary');
  const [decides, setDecides] = useState<Decider>('votes');
  const least = of.electorate?.needed[majority];
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (subject.trim().length < 5 || subject.trim().length > 500) return fail({ subject: text('vote.about.missing') });
    void press(async () => {
      await send(`${api}/meetings/${of.id}/polls`, { json: { poll, subject, item: item || null, majority, decides } });
      onDone(text('poll.opened'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={save}>
      <WordsField error={wrong.subject} label={text('vote.about')} onChange={setSubject} required value={subject} />
      <SelectField label={text('vote.item')} onChange={setItem} options={[{ value: '', label: text('vote.item.none') }, ...of.agenda.map(({ id, title }) => ({ value: id, label: title }))]} value={item} />
      <SelectField label={text('vote.majority')} onChange={(value) => setMajority(MAJORITIES.find((one) => one === value) ?? 'ordinary')} options={MAJORITIES.map((value) => ({ value, label: text(`majority.${value}`) }))} required value={majority} />
      <SelectField label={text('poll.decides')} onChange={(value) => setDecides(DECIDERS.find((one) => one === value) ?? 'votes')} options={DECIDERS.map((value) => ({ value, label: text(`decides.${value}`) }))} required value={decides} />
      <p>{text('poll.decides.help')}</p>
      {of.electorate && <p>{least ? text('vote.counted', { counted: of.electorate.counted, needed: least.least, shown: least.shown }) : text('vote.counted.bare', { counted: of.electorate.counted })}</p>}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="sinh-hoat__taps">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('poll.open')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
