'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { DayField, InputField, parseTypedDay, Picker, send, typedDay, usePress, useSearches, type Choice } from '../../hierarchical-access/client';
import type { Officer } from '../officers/officersUnder';
import { Form } from './Form';
import { useText } from './useText';

type AppointProps = { onDone: (words: string) => void; onCancel: () => void };

/** `personal-data.appoint`. */
const AppointForm = ({ onDone, onCancel }: AppointProps): React.ReactElement => {
  const text = useText();
  const { api, organizations, people } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [organization, setOrganization] = useState<Choice>();
  const [user, setUser] = useState<Choice>();
  const [decisionNumber, setNumber] = useState('');
  const [decisionDate, setDate] = useState('');
  const submit = (): void => {
    const given = { organization, user, decisionNumber: decisionNumber.trim(), decisionDate: parseTypedDay(decisionDate) };
    const missing = Object.entries(given).flatMap(([name, value]) => (value ? [] : [[name, text('view.needed')]]));
    if (missing.length > 0) return fail(Object.fromEntries(missing) as Record<string, string>);
    void press(async () => {
      await send(`${api}/personal-data/officers`, { json: { ...given, organization: organization?.id, user: user?.id } });
      onDone(text('desk.appointed', { name: user?.name ?? '' }));
    });
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={submit} submit={text('view.save')} title={text('desk.appoint')}>
      <Picker chosen={organization} error={wrong.organization} help={text('desk.appoint.organization.help')} label={text('desk.appoint.organization')} onPick={setOrganization} required search={organizations} />
      <Picker chosen={user} error={wrong.user} help={text('desk.appoint.user.help')} label={text('desk.appoint.user')} onPick={setUser} required search={people} />
      <InputField error={wrong.decisionNumber} label={text('desk.appoint.number')} onChange={setNumber} required value={decisionNumber} />
      <DayField error={wrong.decisionDate} label={text('desk.appoint.date')} onChange={setDate} required value={decisionDate} />
    </Form>
  );
};

/** Who answers for personal data where, and naming them. */
export const Officers = ({ officers, administers, onDone }: { officers: readonly Officer[]; administers: boolean; onDone: (words: string) => void }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, press } = usePress(text('view.failed'));
  const [appointing, setAppointing] = useState(false);
  const finish = (words: string): void => {
    setAppointing(false);
    onDone(words);
  };
  const dismiss = ({ id, name }: Officer): void =>
    void press(async () => {
      await send(`${api}/personal-data/officers/${id}/dismiss`, { json: {} });
      finish(text('desk.dismissed', { name }));
    });
  return (
    <section aria-label={text('desk.officers')}>
      <h2>{text('desk.officers')}</h2>
      <p>{text('desk.officers.lead')}</p>
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      {officers.length === 0 ? (
        <p>{text('desk.officers.none')}</p>
      ) : (
        <table className="phan-quyen__table">
          <thead>
            <tr>
              {(['desk.officer.name', 'desk.appoint.organization', 'desk.officer.decision'] as const).map((key) => (
                <th key={key} scope="col">
                  {text(key)}
                </th>
              ))}
              {administers && <td />}
            </tr>
          </thead>
          <tbody>
            {officers.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.name}</th>
                <td data-label={text('desk.appoint.organization')}>{one.organization.name}</td>
                <td data-label={text('desk.officer.decision')}>{text('desk.officer.of', { number: one.decisionNumber, day: typedDay(one.decisionDate) })}</td>
                {administers && (
                  <td>
                    <button aria-label={text('desk.dismiss.of', { name: one.name })} className="phan-quyen__button" disabled={busy} onClick={() => dismiss(one)} type="button">
                      {text('desk.dismiss')}
                    </button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {administers &&
        (appointing ? (
          <AppointForm onCancel={() => setAppointing(false)} onDone={finish} />
        ) : (
          <div className="phan-quyen__buttons">
            <button className="phan-quyen__button" onClick={() => setAppointing(true)} type="button">
              {text('desk.appoint')}
            </button>
          </div>
        ))}
    </section>
  );
};
