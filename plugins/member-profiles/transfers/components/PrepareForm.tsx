'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { DayField, InputField, parseTypedDay, Picker, send, usePress, type Choice } from '../../../hierarchical-access/client';
import { TRANSFER_KINDS, type TransferKind } from '../domain/kinds';
import { CheckField } from './CheckField';
import { useTerms, useText } from './useText';

type Member = { id: string; fullName: string; cell?: { name?: string } | string | null };

/** `transfers.prepare`: whom, how, where to, why. */
export const PrepareForm = ({ today, onDone, onCancel }: { today: string; onDone: () => void; onCancel: () => void }): React.ReactElement => {
  const [text, terms] = [useText(), useTerms()];
  const { api } = useConfig().config.routes;
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [member, setMember] = useState<Choice>();
  const [kind, setKind] = useState<TransferKind>('official');
  const [destination, setDestination] = useState<Choice>();
  const [outside, setOutside] = useState(false);
  const [study, setStudy] = useState(false);
  const [values, setValues] = useState<Record<string, string>>({});
  const set = (name: string) => (value: string) => setValues((now) => ({ ...now, [name]: value }));
  useEffect(() => heading.current?.focus(), []);

  const members = useCallback(
    async (q: string, signal: AbortSignal): Promise<Choice[]> => {
      const query = new URLSearchParams({ 'where[fullName][contains]': q, limit: '20', depth: '1', sort: 'fullName' });
      const { docs } = await send<{ docs: Member[] }>(`${api}/members?${query.toString()}`, { signal });
      return docs.map(({ id, fullName, cell }) => ({ id, name: fullName, note: typeof cell === 'object' ? (cell?.name ?? '') : '' }));
    },
    [api],
  );
  const whom = member?.id;
  const places = useCallback(
    async (q: string, signal: AbortSignal): Promise<Choice[]> => {
      if (!whom) return [];
      const { found } = await send<{ found: { id: string; name: string; above: string | null }[] }>(`${api}/transfers/destinations?${new URLSearchParams({ q, kind, member: whom }).toString()}`, { signal });
      return found.map(({ id, name, above }) => ({ id, name, note: above ?? '' }));
    },
    [api, kind, whom],
  );

  const temporary = kind === 'temporary';
  const away = outside && kind !== 'internal';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const days = ['decisionDate', ...(temporary ? ['until'] : [])];
    const needed = { member: member?.id, ...(away ? { destinationOutside: values.destinationOutside } : { destination: destination?.id }), reason: values.reason, ...(temporary ? { until: values.until } : {}) };
    const missing = Object.entries(needed).flatMap(([name, value]) => (value?.trim() ? [] : [[name, text('ask.needed')]]));
    const noDay = days.flatMap((name) => (values[name]?.trim() && parseTypedDay(values[name] ?? '') === undefined ? [[name, text('ask.not-a-day')]] : []));
    if (missing.length + noDay.length > 0) {
      fail(Object.fromEntries([...missing, ...noDay]) as Record<string, string>);
      return;
    }
    const { decisionNumber, decisionDate } = values;
    void press(async () => {
      await send(`${api}/transfers/prepare`, { json: { kind, ...needed, ...(temporary ? { study } : {}), ...(decisionNumber?.trim() ? { decisionNumber } : {}), ...(decisionDate?.trim() ? { decisionDate } : {}) } });
      onDone();
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h2 ref={heading} tabIndex={-1}>
        {text('view.prepare')}
      </h2>
      <Picker
        chosen={member}
        error={member ? undefined : wrong.member}
        help={text('ask.member.help')}
        label={text('ask.member')}
        onPick={(choice) => {
          setMember(choice);
          setDestination(undefined);
        }}
        required
        search={members}
      />
      <fieldset className="chuyen__kinds">
        <legend>{text('ask.kind')}</legend>
        {TRANSFER_KINDS.map((each) => (
          <CheckField
            checked={kind === each}
            key={each}
            label={terms(`kind.${each}`)}
            name="kind"
            onChange={() => {
              setKind(each);
              setDestination(undefined);
            }}
          />
        ))}
      </fieldset>
      {kind !== 'internal' && <CheckField checked={outside} label={text('ask.outside')} onChange={setOutside} />}
      {away ? (
        <InputField error={values.destinationOutside?.trim() ? undefined : wrong.destinationOutside} help={text('ask.outside.help')} label={text('ask.outside.name')} onChange={set('destinationOutside')} required value={values.destinationOutside ?? ''} />
      ) : (
        <Picker
          chosen={destination}
          error={destination ? undefined : wrong.destination}
          help={text(kind === 'internal' ? 'ask.destination.internal.help' : 'ask.destination.help')}
          key={`${kind}-${whom ?? ''}`}
          label={text(kind === 'internal' ? 'ask.destination.internal' : 'ask.destination')}
          onPick={setDestination}
          required
          search={places}
        />
      )}
      {temporary && <DayField error={wrong.until} label={text('ask.until')} onChange={set('until')} required value={values.until ?? ''} />}
      {temporary && <CheckField checked={study} label={text('ask.study')} onChange={setStudy} />}
      <InputField error={values.reason?.trim() ? undefined : wrong.reason} label={text('ask.reason')} onChange={set('reason')} required value={values.reason ?? ''} />
      <InputField error={wrong.decisionNumber} label={text('ask.decisionNumber')} onChange={set('decisionNumber')} value={values.decisionNumber ?? ''} />
      <DayField error={wrong.decisionDate} label={text('ask.decisionDate')} max={today} onChange={set('decisionDate')} value={values.decisionDate ?? ''} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('view.prepare')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('ask.cancel')}
        </button>
      </div>
    </form>
  );
};
