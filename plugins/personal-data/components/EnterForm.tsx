'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useCallback, useState } from 'react';
import { InputField, Picker, SelectField, send, usePress, useSearches, type Choice } from '../../hierarchical-access/client';
import { CONSENT_PURPOSES } from '../domain/consentPurposes';
import { REQUEST_KINDS } from '../domain/machine';
import { Form } from './Form';
import { lastDay } from './lastDay';
import { TextArea } from './TextArea';
import { useText } from './useText';

type Props = { cells: readonly { id: string; name: string }[]; onDone: (words: string) => void; onCancel: () => void };

/** `personal-data.enter`: what somebody asked in person, who has no account to ask with. */
export const EnterForm = ({ cells, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [kind, setKind] = useState('');
  const [member, setMember] = useState<Choice>();
  const [place, setPlace] = useState<Choice | undefined>(cells[0]);
  const [person, setPerson] = useState('');
  const [said, setSaid] = useState('');
  const [purpose, setPurpose] = useState('');
  const members = useCallback(
    async (q: string, signal: AbortSignal): Promise<Choice[]> => {
      const { docs } = await send<{ docs: { id: string; fullName: string; cell?: { name?: string } | string }[] }>(`${api}/members?${new URLSearchParams({ 'where[fullName][like]': q, limit: '10', depth: '1' }).toString()}`, { signal });
      return docs.map(({ id, fullName, cell }) => ({ id, name: fullName, note: typeof cell === 'object' ? (cell.name ?? '') : '' }));
    },
    [api],
  );
  const submit = (): void => {
    const whom = member !== undefined || (person.trim().length >= 5 && place !== undefined);
    const missing = {
      ...(kind === '' ? { kind: text('view.needed') } : {}), ...(whom ? {} : { member: text('desk.enter.whom') }), ...(said.trim().length < 3 ? { said: text('view.needed') } : {}),
      ...(kind === 'withdraw-consent' && purpose === '' ? { purpose: text('view.needed') } : {}),
    };
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      const { dueAt } = await send<{ dueAt: string }>(`${api}/personal-data/requests`, { json: { kind, said, ...(member ? { member: member.id } : { organization: place?.id, person }), ...(purpose ? { purpose } : {}) } });
      onDone(text('desk.entered', { day: lastDay(dueAt) }));
    });
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={submit} submit={text('view.send')} title={text('desk.enter')}>
      <p>{text('desk.enter.lead')}</p>
      <SelectField choose={text('view.choose')} error={wrong.kind} label={text('desk.enter.kind')} onChange={setKind} options={REQUEST_KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))} required value={kind} />
      {(kind === 'withdraw-consent' || kind === 'object') && <SelectField choose={text('view.choose')} error={wrong.purpose} label={text('mine.ask.purpose')} onChange={setPurpose} options={CONSENT_PURPOSES.map((value) => ({ value, label: text(`purpose.${value}`) }))} value={purpose} />}
      <Picker chosen={member} error={wrong.member} help={text('desk.enter.member.help')} label={text('desk.enter.member')} onPick={setMember} search={members} />
      {!member && <InputField label={text('desk.enter.person')} onChange={setPerson} value={person} />}
      {!member && cells.length === 0 && <Picker chosen={place} help={text('desk.appoint.organization.help')} label={text('desk.enter.place')} onPick={setPlace} search={organizations} />}
      <TextArea error={wrong.said} label={text('desk.enter.said')} onChange={setSaid} required value={said} />
    </Form>
  );
};
