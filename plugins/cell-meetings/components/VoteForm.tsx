'use client';
import React, { useState, type FormEvent } from 'react';
import { InputField, SelectField, send, usePress, WordsField } from '../../hierarchical-access/client';
import type { OneMeeting } from '../commands/look';
import { MAJORITIES, type MajorityKind } from '../domain/words';
import { useText } from './useText';

type Props = { api: string; of: OneMeeting; onDone: (words: string) => void; onCancel: () => void };

const read = (typed: string): number | undefined => (/^\s*\d{1,4}\s*$/u.test(typed) ? Number(typed) : undefined);

/** A vote by show of hands: what, which majority, how many. */
export const VoteForm = ({ api, of, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  // Made once: sent again over a bad line, it is the same vote.
  const [decision] = useState(() => crypto.randomUUID());
  const [subject, setSubject] = useState('');
  const [item, setItem] = useState('');
  const [majority, setMajority] = useState<MajorityKind>('ordinary');
  const [inFavour, setInFavour] = useState('');
  const [against, setAgainst] = useState('0');
  const [blank, setBlank] = useState('0');
  const least = of.electorate?.needed[majority];
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const numbers = { inFavour: read(inFavour), against: read(against), blank: read(blank) };
    const faults = { ...(subject.trim().length < 5 || subject.trim().length > 500 ? { subject: text('vote.about.missing') } : {}), ...Object.fromEntries(Object.entries(numbers).flatMap(([name, count]) => (count === undefined ? [[name, text('vote.number.wrong')]] : []))) };
    if (Object.keys(faults).length > 0) return fail(faults);
    void press(async () => {
      await send(`${api}/meetings/${of.id}/decide`, { json: { decision, subject, item: item || null, majority, ...numbers } });
      onDone(text('vote.saved'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={save}>
      <WordsField error={wrong.subject} label={text('vote.about')} onChange={setSubject} required value={subject} />
      <SelectField label={text('vote.item')} onChange={setItem} options={[{ value: '', label: text('vote.item.none') }, ...of.agenda.map(({ id, title }) => ({ value: id, label: title }))]} value={item} />
      <SelectField label={text('vote.majority')} onChange={(value) => setMajority(MAJORITIES.find((one) => one === value) ?? 'ordinary')} options={MAJORITIES.map((value) => ({ value, label: text(`majority.${value}`) }))} required value={majority} />
      {of.electorate && <p>{least ? text('vote.counted', { counted: of.electorate.counted, needed: least.least, shown: least.shown }) : text('vote.counted.bare', { counted: of.electorate.counted })}</p>}
      <InputField error={wrong.inFavour} label={text('vote.for')} onChange={setInFavour} required value={inFavour} />
      <InputField error={wrong.against} label={text('vote.against')} onChange={setAgainst} required value={against} />
      <InputField error={wrong.blank} label={text('vote.blank')} onChange={setBlank} required value={blank} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">{text('vote.save')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </form>
  );
};
