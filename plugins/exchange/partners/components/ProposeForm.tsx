'use client';
import React, { useState } from 'react';
import { DayField, InputField, Picker, SelectField, send, usePress, useSearches, type Choice } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';

type Props = { api: string; today: string; fields: readonly { name: string; label: string }[]; onProposed: (said: string) => void };
const EMPTY = { code: '', name: '', direction: 'both', publicKey: '', decisionNumber: '', decisionDate: '', validFrom: '', validTo: '' };

/** Names a partner, by decision; a second administrator confirms. */
export const ProposeForm = ({ api, today, fields, onProposed }: Props): React.ReactElement => {
  const text = useText();
  const { organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('pack.failed'));
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(EMPTY);
  const [place, setPlace] = useState<Choice>();
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const set = (name: keyof typeof EMPTY) => (value: string) => setDraft((before) => ({ ...before, [name]: value }));
  if (!isOpen) {
    return (
      <button className="phan-quyen__button" onClick={() => setOpen(true)} type="button">
        {text('partner.add')}
      </button>
    );
  }
  const propose = (): Promise<void> =>
    press(async () => {
      const { validTo, ...rest } = draft;
      await send(`${api}/exchange/partners/propose`, { json: { ...rest, ...(validTo === '' ? {} : { validTo }), organization: place?.id, fields: [...sent] } });
      setDraft(EMPTY);
      setOpen(false);
      onProposed(text('partner.proposed'));
    });
  const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);
  return (
    <form
      className="phan-quyen__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const missing = {
          ...(/^[a-z0-9-]{2,40}$/.test(draft.code) ? {} : { code: text('partner.code.wrong') }),
          ...(draft.name.trim().length < 3 ? { name: text('partner.name.missing') } : {}),
          ...(place ? {} : { organization: text('partner.place.missing') }),
          ...(/^[A-Za-z0-9_-]{43}$/.test(draft.publicKey.trim()) ? {} : { publicKey: text('partner.key.wrong') }),
          ...(draft.decisionNumber.trim() === '' ? { decisionNumber: text('partner.decision.missing') } : {}),
          ...(isDay(draft.decisionDate) ? {} : { decisionDate: text('partner.day.missing') }),
          ...(isDay(draft.validFrom) ? {} : { validFrom: text('partner.day.missing') }),
        };
        if (Object.keys(missing).length > 0) fail(missing);
        else void propose();
      }}
    >
      <h2>{text('partner.add')}</h2>
      {error && <p role="alert">{error}</p>}
      <InputField error={wrong.name} label={text('partner.name')} onChange={set('name')} required value={draft.name} />
      <InputField error={wrong.code} help={text('partner.code.help')} label={text('partner.code')} onChange={set('code')} required value={draft.code} />
      <Picker chosen={place} error={wrong.organization} help={text('pack.organization.help')} label={text('partner.place')} onPick={setPlace} required search={organizations} />
      <SelectField label={text('partner.direction')} onChange={set('direction')} options={(['both', 'out', 'in'] as const).map((value) => ({ value, label: text(`direction.${value}`) }))} value={draft.direction} />
      <InputField error={wrong.publicKey} help={text('partner.key.help')} label={text('partner.key')} onChange={set('publicKey')} required value={draft.publicKey} />
      <fieldset className="goi__fields">
        <legend>{text('partner.fields')}</legend>
        <p>{text('partner.fields.always')}</p>
        {fields.map(({ name, label }) => (
          <label className="goi__choice" key={name}>
            <input
              checked={sent.has(name)}
              onChange={({ target }) => setSent((before) => new Set(target.checked ? [...before, name] : [...before].filter((each) => each !== name)))}
              type="checkbox"
            />
            {label}
          </label>
        ))}
      </fieldset>
      <InputField error={wrong.decisionNumber} label={text('partner.decision')} onChange={set('decisionNumber')} required value={draft.decisionNumber} />
      <DayField error={wrong.decisionDate} label={text('partner.decision-date')} max={today} onChange={set('decisionDate')} required value={draft.decisionDate} />
      <DayField error={wrong.validFrom} label={text('partner.from')} onChange={set('validFrom')} required value={draft.validFrom} />
      <DayField error={wrong.validTo} label={text('partner.until')} onChange={set('validTo')} value={draft.validTo} />
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('partner.propose')}
        </button>
        <button className="phan-quyen__button" onClick={() => setOpen(false)} type="button">
          {text('pack.cancel')}
        </button>
      </div>
    </form>
  );
};
