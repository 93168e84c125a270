'use client';
import { Button, useConfig } from '@payloadcms/ui';
import { useId, useState, type FormEvent } from 'react';
import { DayField, InputField } from '../../../hierarchical-access/client';
import { createKeptKey } from '../../components/client/keptKey';
import { request } from '../../components/client/request';
import type { DelegationsView } from '../types';
import { typedPeriod, type Typed, type WrongPart } from './period';
import { useDelegationWords } from './useDelegationWords';

const NOTHING: Typed = { fromDay: '', fromTime: '', toDay: '', toTime: '' };

/** From when to when, to whom or to nobody, at which organisation: `approval.delegate`. */
export const DelegationForm = ({ choices, onDone }: { choices: DelegationsView['choices']; onDone: () => void }) => {
  const { language, s } = useDelegationWords();
  const { config } = useConfig();
  const id = useId();
  const [organization, setOrganization] = useState(choices.length === 1 ? (choices[0]?.organization.id ?? '') : '');
  const [delegate, setDelegate] = useState('');
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState(NOTHING);
  const [wrong, setWrong] = useState<WrongPart>({});
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [key] = useState(() => createKeptKey());
  const set = (name: keyof Typed) => (value: string) => {
    setTyped((now) => ({ ...now, [name]: value }));
    setWrong({});
  };
  const errorOf = (name: keyof Typed): string | undefined => wrong[name] && s(wrong[name] === 'day' ? 'page.day.wrong' : 'page.time.wrong');
  // Of every place at once only whoever belongs to each can stand in.
  const people = (choices.find((choice) => choice.organization.id === organization)?.people
    ?? choices[0]?.people.filter(({ id: user }) => choices.every((choice) => choice.people.some((each) => each.id === user)))) ?? [];

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const period = typedPeriod(typed);
    if ('wrong' in period) {
      setWrong(period.wrong);
      return;
    }
    if (busy) return;
    setBusy(true);
    setError(undefined);
    const body = { ...period, ...(organization ? { organization } : {}), ...(delegate ? { delegate } : {}), ...(reason.trim() ? { reason: reason.trim() } : {}) };
    const answer = await request(`${config.routes.api}/approval-delegations/delegate`, { language, body, key: key.of(body) }, s('page.network'));
    key.answered(answer.ok ? 200 : answer.status);
    setBusy(false);
    if (!answer.ok) {
      setError(answer.message);
      return;
    }
    setTyped(NOTHING);
    setReason('');
    setDelegate('');
    onDone();
  };

  return (
    <form className="hb-form" noValidate onSubmit={(event) => void submit(event)}>
      {choices.length > 1 && (
        <div className="hb-field">
          <label htmlFor={`${id}o`}>{s('page.organization')}</label>
          <select id={`${id}o`} className="hb-input" value={organization} onChange={({ target }) => { setOrganization(target.value); setDelegate(''); }}>
            <option value="">{s('page.organization.all')}</option>
            {choices.map(({ organization: place }) => <option key={place.id} value={place.id}>{place.name}</option>)}
          </select>
        </div>
      )}
      <div className="hb-field">
        <label htmlFor={`${id}d`}>{s('page.delegate')}</label>
        <select id={`${id}d`} className="hb-input" value={delegate} onChange={({ target }) => setDelegate(target.value)}>
          <option value="">{s('page.delegate.none')}</option>
          {people.map((person) => <option key={person.id} value={person.id}>{person.name}</option>)}
        </select>
      </div>
      <DayField label={s('page.from-day')} value={typed.fromDay} onChange={set('fromDay')} error={errorOf('fromDay')} />
      <InputField label={s('page.from-time')} help={`${s('page.time.help')} ${s('page.now.help')}`} value={typed.fromTime} onChange={set('fromTime')} error={errorOf('fromTime')} />
      <DayField label={s('page.to-day')} value={typed.toDay} onChange={set('toDay')} error={errorOf('toDay')} required />
      <InputField label={s('page.to-time')} help={s('page.end-time.help')} value={typed.toTime} onChange={set('toTime')} error={errorOf('toTime')} />
      <InputField label={s('page.reason')} value={reason} onChange={setReason} />
      <p className="hb-help">{s('page.rule')}</p>
      <p role="alert" className="hb-error">{error}</p>
      <Button type="submit" size="large" margin={false} disabled={busy}>{busy ? s('page.working') : s('page.save')}</Button>
    </form>
  );
};
