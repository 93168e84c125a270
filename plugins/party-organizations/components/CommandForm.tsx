'use client';
import React, { useId, useState, type FormEvent } from 'react';
import type { Organization } from '../data/organization';
import { FORMS, KINDS, LEVELS } from '../domain/kinds';
import type { StructureVerb } from '../domain/verbs';
import { Refused, type Api } from './api';
import { ChosenOrganizations, type Chosen } from './ChosenOrganizations';
import { today } from './days';
import { SelectField, TextField } from './fields';
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

/** One command's form: its own fields, the decision, and what the server says when it refuses. */
export const CommandForm = ({ api, verb, organization, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const heading = useId();
  const [values, setValues] = useState<Values>(() => initial(organization, verb));
  const [chosen, setChosen] = useState<Record<string, Chosen[]>>({});
  const [error, setError] = useState<string>();
  const [sending, setSending] = useState(false);
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

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = input();
    const missing = [...REQUIRED[verb], ...DECISION].filter((name) => given[name] === undefined);
    if (missing.length > 0) {
      setError(text('form.missing', { fields: missing.map((name) => text(`form.${name}` as Parameters<typeof text>[0])).join(', ') }));
      return;
    }
    setSending(true);
    setError(undefined);
    try {
      const { id } = await api.run(verb, organization.id, given, key);
      onDone(verb, id);
    } catch (refusal) {
      setError((refusal instanceof Refused && refusal.message) || text('view.failed'));
      setSending(false);
    }
  };

  return (
    <form aria-labelledby={heading} className="to-chuc__form" noValidate onSubmit={(event) => void submit(event)}>
      <h3 id={heading}>
        {text(`verb.${verb}`)}: {organization.name}
      </h3>
      {verb === 'dissolve' && <p className="to-chuc__warning">{text('form.dissolve-warning')}</p>}
      {verb === 'merge' && <p className="to-chuc__warning">{text('form.merge-warning')}</p>}
      {(verb === 'create' || verb === 'rename') && (
        <>
          <TextField label={text('form.name')} onChange={set('name')} required value={values.name ?? ''} />
          <TextField label={text('form.shortName')} onChange={set('shortName')} value={values.shortName ?? ''} />
        </>
      )}
      {verb === 'create' && <TextField label={text('form.code')} onChange={set('code')} value={values.code ?? ''} />}
      {verb === 'move' && <ChosenOrganizations api={api} chosen={chosen.parent ?? []} label={text('form.parent')} onChange={choose('parent')} single />}
      {verb === 'merge' && (
        <>
          <ChosenOrganizations api={api} chosen={chosen.sources ?? []} label={text('form.sources')} onChange={choose('sources')} />
          <ChosenOrganizations api={api} chosen={chosen.receiver ?? []} label={text('form.receiver')} onChange={choose('receiver')} single />
        </>
      )}
      {(verb === 'create' || verb === 'move') && (
        <>
          <SelectField
            empty={verb === 'move' ? text('form.keep') : undefined}
            label={text('form.level')}
            onChange={set('level')}
            options={LEVELS.map((value) => ({ value, label: text(`level.${value}`) }))}
            value={values.level ?? ''}
          />
          <SelectField
            empty={text(verb === 'move' ? 'form.keep' : 'form.form-usual')}
            label={text('form.form')}
            onChange={set('form')}
            options={FORMS.map((value) => ({ value, label: text(`form.${value}`) }))}
            value={values.form ?? ''}
          />
        </>
      )}
      {verb === 'create' && (
        <SelectField label={text('form.kind')} onChange={set('kind')} options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))} value={values.kind ?? ''} />
      )}
      <TextField label={text('form.decisionNumber')} onChange={set('decisionNumber')} required value={values.decisionNumber ?? ''} />
      <TextField label={text('form.decisionDate')} max={today()} onChange={set('decisionDate')} required type="date" value={values.decisionDate ?? ''} />
      <TextField label={text('form.from')} max={today()} onChange={set('from')} required type="date" value={values.from ?? ''} />
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
