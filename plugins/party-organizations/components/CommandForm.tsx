'use client';
import React, { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, usePress } from '../../hierarchical-access/client';
import type { Organization } from '../data/organization';
import { FORMS, KINDS, LEVELS } from '../domain/kinds';
import type { StructureVerb } from '../domain/verbs';
import type { Api } from './api';
import { ChosenOrganizations, type Chosen } from './ChosenOrganizations';
import { today } from './days';
import { SelectField } from './SelectField';
import { useText } from './useText';

type Props = { api: Api; verb: StructureVerb; organization: Organization; onDone: (verb: StructureVerb, id: string) => void; onCancel: () => void };
type Values = Record<string, string>;

const initial = ({ name, shortName }: Organization, verb: StructureVerb): Values => ({
  from: today(),
  decisionDate: today(),
  decisionNumber: '',
  ...(verb === 'rename' ? { name, shortName } : {}),
  ...(verb === 'create' ? { level: 'cell', kind: 'party' } : {}),
});

const REQUIRED: Record<StructureVerb, readonly string[]> = {
  create: ['name', 'level', 'kind'],
  rename: ['name'],
  move: ['parent'],
  merge: ['sources'],
  dissolve: [],
};
const DECISION = ['decisionNumber', 'decisionDate', 'from'] as const;
const DAYS = ['decisionDate', 'from'] as const;

/** One command's form: its own fields, the decision, and what the server says when it refuses. */
export const CommandForm = ({ api, verb, organization, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const heading = useId();
  const [values, setValues] = useState<Values>(() => initial(organization, verb));
  const [chosen, setChosen] = useState<Record<string, Chosen[]>>({});
  const { busy: sending, error, wrong, fail, press } = usePress(text('view.failed'));
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // One key for the form: pressing twice does it once.
  const [key] = useState(() => `to-chuc-${Date.now()}-${Math.random().toString(36).slice(2)}`);
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  const choose = (name: string) => (list: Chosen[]) => setChosen((now) => ({ ...now, [name]: list }));

  const input = (): Record<string, unknown> => ({
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')),
    ...(chosen.parent?.[0] ? { parent: chosen.parent[0].id } : {}),
    ...(chosen.receiver?.[0] ? { receiver: chosen.receiver[0].id } : {}),
    ...(chosen.sources?.length ? { sources: chosen.sources.map(({ id }) => id) } : {}),
  });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = input();
    const missing = [...REQUIRED[verb], ...DECISION].filter((name) => given[name] === undefined);
    const noDay = DAYS.filter((name) => given[name] !== undefined && parseTypedDay(String(given[name])) === undefined);
    if (missing.length + noDay.length > 0) {
      fail({
        ...Object.fromEntries(missing.map((name) => [name, text('form.needed')])),
        ...Object.fromEntries(noDay.map((name) => [name, text('form.not-a-day')])),
      });
      return;
    }
    void press(async () => {
      const { id } = await api.run(verb, organization.id, given, key);
      onDone(verb, id);
    });
  };

  return (
    <form aria-labelledby={heading} className="to-chuc__form" noValidate onSubmit={submit}>
      <h3 id={heading} ref={title} tabIndex={-1}>
        {text(`verb.${verb}`)}: {organization.name}
      </h3>
      {verb === 'dissolve' && <p className="to-chuc__warning">{text('form.dissolve-warning')}</p>}
      {verb === 'merge' && <p className="to-chuc__warning">{text('form.merge-warning')}</p>}
      {(verb === 'create' || verb === 'rename') && (
        <>
          <InputField error={wrong.name} label={text('form.name')} onChange={set('name')} required value={values.name ?? ''} />
          <InputField error={wrong.shortName} label={text('form.shortName')} onChange={set('shortName')} value={values.shortName ?? ''} />
        </>
      )}
      {verb === 'create' && <InputField error={wrong.code} label={text('form.code')} onChange={set('code')} value={values.code ?? ''} />}
      {verb === 'move' && (
        <ChosenOrganizations api={api} chosen={chosen.parent ?? []} error={wrong.parent} label={text('form.parent')} onChange={choose('parent')} required single />
      )}
      {verb === 'merge' && (
        <>
          <ChosenOrganizations api={api} chosen={chosen.sources ?? []} error={wrong.sources} label={text('form.sources')} onChange={choose('sources')} required />
          <ChosenOrganizations api={api} chosen={chosen.receiver ?? []} error={wrong.receiver} label={text('form.receiver')} onChange={choose('receiver')} single />
        </>
      )}
      {(verb === 'create' || verb === 'move') && (
        <>
          <SelectField
            empty={verb === 'move' ? text('form.keep') : undefined}
            error={wrong.level}
            label={text('form.level')}
            onChange={set('level')}
            options={LEVELS.map((value) => ({ value, label: text(`level.${value}`) }))}
            value={values.level ?? ''}
          />
          <SelectField
            empty={text(verb === 'move' ? 'form.keep' : 'form.form-usual')}
            error={wrong.form}
            label={text('form.form')}
            onChange={set('form')}
            options={FORMS.map((value) => ({ value, label: text(`form.${value}`) }))}
            value={values.form ?? ''}
          />
        </>
      )}
      {verb === 'create' && (
        <SelectField error={wrong.kind} label={text('form.kind')} onChange={set('kind')} options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))} value={values.kind ?? ''} />
      )}
      <InputField error={wrong.decisionNumber} label={text('form.decisionNumber')} onChange={set('decisionNumber')} required value={values.decisionNumber ?? ''} />
      <DayField error={wrong.decisionDate} label={text('form.decisionDate')} max={today()} onChange={set('decisionDate')} required value={values.decisionDate ?? ''} />
      <DayField error={wrong.from} label={text('form.from')} max={today()} onChange={set('from')} required value={values.from ?? ''} />
      <div aria-live="assertive" role="alert">
        {error && <p className="to-chuc__error">{error}</p>}
      </div>
      <div className="to-chuc__buttons">
        <button className="to-chuc__button to-chuc__button--primary" disabled={sending} type="submit">
          {text(sending ? 'form.sending' : 'form.send')}
        </button>
        <button className="to-chuc__button" disabled={sending} onClick={onCancel} type="button">
          {text('form.cancel')}
        </button>
      </div>
    </form>
  );
};
