'use client';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, SelectField, parseTypedDay, send, usePress, useSearches } from '../../hierarchical-access/client';
import type { RulesOverview } from '../commands/overview';
import { draftOf, valueOf, type Draft, type WrongBoxes } from '../domain/draft';
import { MARKS } from '../domain/marks';
import { SOURCE_TYPES } from '../domain/source';
import { useText } from './useText';
import { ValueField } from './ValueField';

const NO_BOXES: WrongBoxes = {};

type Props = { known: RulesOverview; /** Key of the rule to begin with. */ first: string; onDone: (message: string) => void; onCancel: () => void };

/** `rules.propose`: a rule, its new value in boxes of the value's own type, where it stands and from when it holds. */
export const ProposeForm = ({ known, first, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const rules = known.areas.flatMap((area) => area.rules.map((rule) => ({ ...rule, area: area.name })));
  const draftFor = (key: string): Draft => {
    const form = known.forms[key];
    return form ? draftOf(form, rules.find((rule) => rule.key === key)?.current?.value) : '';
  };
  const [key, setKey] = useState(first);
  const [draft, setDraft] = useState<Draft>(() => draftFor(first));
  const [boxes, setBoxes] = useState<WrongBoxes>(NO_BOXES);
  const [values, setValues] = useState<Record<string, string>>({ sourceType: 'regulation', mark: 'U' });
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  useEffect(() => heading.current?.focus(), []);
  const form = known.forms[key];
  const written = values.sourceType !== 'product';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!form) return;
    const { value, wrong: bad } = valueOf(form, draft);
    setBoxes(bad);
    const given = Object.fromEntries(Object.entries(values).filter(([name, typed]) => typed.trim() !== '' && (written || !['sourceNumber', 'sourceDate', 'sourceArticle'].includes(name))));
    const missing = ['validFrom', ...(written ? ['sourceNumber', 'sourceDate'] : [])].filter((name) => given[name] === undefined);
    const noDay = ['validFrom', 'validTo', 'sourceDate'].filter((name) => given[name] !== undefined && parseTypedDay(given[name]) === undefined);
    if (missing.length + noDay.length + Object.keys(bad).length > 0) {
      fail({
        ...Object.fromEntries(Object.keys(bad).map((path) => [`value.${path}`, ''])),
        ...Object.fromEntries(missing.map((name) => [name, text('view.needed')])),
        ...Object.fromEntries(noDay.map((name) => [name, text('view.not-a-day')])),
      });
      return;
    }
    void press(async () => {
      const { shown } = await send<{ shown: string }>(`${api}/rules/propose`, { json: { ...given, key, value } });
      onDone(text('propose.done', { shown }));
    });
  };
  const choose = (next: string): void => {
    setKey(next);
    setDraft(draftFor(next));
    setBoxes(NO_BOXES);
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1}>
        {text('propose.title')}
      </h2>
      <p className="phan-quyen__note">{text('propose.lead')}</p>
      <SelectField label={text('propose.rule')} onChange={choose} options={rules.map(({ key: value, name, area }) => ({ value, label: name, group: area }))} required value={key} />
      {form && <ValueField draft={draft} form={form} label={text('propose.value')} onChange={setDraft} wrong={boxes} />}
      <SelectField label={text('propose.sourceType')} onChange={set('sourceType')} options={SOURCE_TYPES.map((value) => ({ value, label: text(`source.${value}`) }))} required value={values.sourceType ?? ''} />
      {written && (
        <>
          <InputField error={wrong.sourceNumber} label={text('propose.sourceNumber')} onChange={set('sourceNumber')} required value={values.sourceNumber ?? ''} />
          <DayField error={wrong.sourceDate} label={text('propose.sourceDate')} onChange={set('sourceDate')} required value={values.sourceDate ?? ''} />
          <InputField error={wrong.sourceArticle} help={text('propose.sourceArticle.help')} label={text('propose.sourceArticle')} onChange={set('sourceArticle')} value={values.sourceArticle ?? ''} />
        </>
      )}
      <DayField error={wrong.validFrom} label={text('propose.validFrom')} onChange={set('validFrom')} required value={values.validFrom ?? ''} />
      <DayField error={wrong.validTo} label={text('propose.validTo')} onChange={set('validTo')} value={values.validTo ?? ''} />
      <SelectField help={text('propose.mark.help')} label={text('view.mark')} onChange={set('mark')} options={MARKS.map((value) => ({ value, label: text(`mark.${value}`) }))} required value={values.mark ?? ''} />
      <InputField error={wrong.note} label={text('propose.note')} onChange={set('note')} value={values.note ?? ''} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('propose.send')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('view.cancel')}
        </button>
      </div>
    </form>
  );
};
