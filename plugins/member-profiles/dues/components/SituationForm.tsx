'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, SelectField, send, usePress, useSearches } from '../../../hierarchical-access/client';
import type { DuesRow } from '../data/cellMonth';
import { KINDS } from '../domain/monthlyDues';
import { monthWords } from './amount';
import { useText } from './useText';

type Props = { row: DuesRow; /** `YYYY-MM`, the latest first. */ months: readonly string[]; month: string; onDone: (message: string) => void; onCancel: () => void };

const REGIONS = ['I', 'II', 'III', 'IV'] as const;
const EXEMPTIONS = ['poor-household', 'grave-illness'] as const;

/** `dues.set-situation`: by what a member's dues are counted from a month on. */
export const SituationForm = ({ row: { member, name, situation }, months, month, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [kind, setKind] = useState<string>(situation?.kind ?? '');
  const [base, setBase] = useState(situation?.base == null ? '' : String(situation.base));
  const [region, setRegion] = useState<string>(situation?.region ?? '');
  const [exemption, setExemption] = useState<string>(situation?.exemption ?? '');
  const [voluntary, setVoluntary] = useState(situation?.voluntary == null ? '' : String(situation.voluntary));
  const [decisionNumber, setNumber] = useState(situation?.decision ?? '');
  const [date, setDate] = useState<string>(situation?.decisionDate ?? '');
  const [from, setFrom] = useState(month);
  useEffect(() => heading.current?.focus(), []);
  const paid = kind === 'insured' || kind === 'pension';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [amount, more] = [base.replace(/[.\s]/g, ''), voluntary.replace(/[.\s]/g, '')];
    const decisionDate = parseTypedDay(date);
    const missing = {
      ...(kind ? {} : { kind: text('view.needed') }),
      ...(paid && !/^\d{1,10}$/.test(amount) ? { base: text('do.base.wrong') } : {}),
      ...(kind === 'uninsured' && !region ? { region: text('view.needed') } : {}),
      ...(more && !/^[1-9]\d{0,9}$/.test(more) ? { voluntary: text('do.base.wrong') } : {}),
      ...(more && !decisionNumber.trim() ? { decisionNumber: text('view.needed') } : {}),
      ...(more && !decisionDate ? { decisionDate: text('view.needed') } : {}),
    };
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      await send(`${api}/dues/situations/set`, { json: { member, kind, from, ...(paid ? { base: Number(amount) } : {}), ...(kind === 'uninsured' ? { region } : {}), ...(exemption ? { exemption } : {}), ...(more ? { voluntary: { amount: Number(more), decisionNumber, decisionDate } } : {}) } });
      onDone(text('do.saved', { name }));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {text('do.set.of', { name })}
      </h3>
      <SelectField choose={text('do.choose')} error={wrong.kind} label={text('do.kind')} onChange={setKind} options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))} required value={kind} />
      {paid && <InputField error={wrong.base} help={text('do.base.help')} label={text('do.base')} onChange={setBase} required value={base} />}
      {kind === 'uninsured' && <SelectField choose={text('do.choose')} error={wrong.region} label={text('do.region')} onChange={setRegion} options={REGIONS.map((value) => ({ value, label: value }))} required value={region} />}
      <SelectField label={text('do.exemption')} onChange={setExemption} options={[{ value: '', label: text('exemption.none') }, ...EXEMPTIONS.map((value) => ({ value, label: text(`exemption.${value}`) }))]} value={exemption} />
      <InputField error={wrong.voluntary} help={text('do.voluntary.help')} label={text('do.voluntary')} onChange={setVoluntary} value={voluntary} />
      {voluntary.trim() !== '' && <InputField error={wrong.decisionNumber} label={text('do.voluntary.number')} onChange={setNumber} required value={decisionNumber} />}
      {voluntary.trim() !== '' && <DayField error={wrong.decisionDate} label={text('do.voluntary.date')} onChange={setDate} required value={date} />}
      <SelectField error={wrong.from} label={text('do.from')} onChange={setFrom} options={months.map((value) => ({ value, label: monthWords(value) }))} required value={from} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('do.save')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('do.cancel')}
        </button>
      </div>
    </form>
  );
};
