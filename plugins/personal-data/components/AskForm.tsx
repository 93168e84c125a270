'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { SelectField, send, usePress } from '../../hierarchical-access/client';
import { CONSENT_PURPOSES } from '../domain/consentPurposes';
import { REQUEST_KINDS, type RequestKind } from '../domain/machine';
import type { MyData } from '../requests/commands/mine';
import { Form } from './Form';
import { lastDay } from './lastDay';
import { TextArea } from './TextArea';
import { useText } from './useText';

type Props = { handlers: MyData['handlers']; onDone: (words: string) => void; onCancel: () => void };

/** `personal-data.ask`: what, in one's own words, and whose handling it complains about. */
export const AskForm = ({ handlers, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [kind, setKind] = useState<RequestKind | ''>('');
  const [said, setSaid] = useState('');
  const [purpose, setPurpose] = useState('');
  const [about, setAbout] = useState('');
  const speaks = kind !== '' && kind !== 'see';
  const ofPurpose = kind === 'withdraw-consent' || kind === 'object';
  const submit = (): void => {
    if (kind === '') return fail({ kind: text('view.needed') });
    if (['correct', 'restrict', 'object'].includes(kind) && said.trim().length < 3) return fail({ said: text('view.needed') });
    if (kind === 'withdraw-consent' && purpose === '') return fail({ purpose: text('view.needed') });
    void press(async () => {
      const { state, dueAt } = await send<{ state: string; dueAt: string }>(`${api}/personal-data/me/requests`, {
        json: { kind, ...(said.trim() ? { said } : {}), ...(ofPurpose && purpose ? { purpose } : {}), ...(about ? { about } : {}) },
      });
      onDone(state === 'granted' ? text('mine.ready') : text('mine.asked', { day: lastDay(dueAt) }));
    });
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={submit} submit={text('view.send')} title={text('mine.ask')}>
      <SelectField choose={text('view.choose')} error={wrong.kind} label={text('mine.ask.kind')} onChange={(value) => setKind(value as RequestKind | '')} options={REQUEST_KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))} required value={kind} />
      {kind === 'correct' && <p className="phan-quyen__note">{text('mine.ask.correct')}</p>}
      {ofPurpose && <SelectField choose={text('view.choose')} error={wrong.purpose} label={text('mine.ask.purpose')} onChange={setPurpose} options={CONSENT_PURPOSES.map((value) => ({ value, label: text(`purpose.${value}`) }))} required={kind === 'withdraw-consent'} value={purpose} />}
      {speaks && <TextArea error={wrong.said} help={text('mine.ask.said.help')} label={text('mine.ask.said')} onChange={setSaid} required={kind !== 'delete' && kind !== 'withdraw-consent'} value={said} />}
      {speaks && handlers.length > 0 && (
        <SelectField choose={text('mine.ask.about.none')} help={text('mine.ask.about.help')} label={text('mine.ask.about')} onChange={setAbout} options={handlers.map(({ id, name }) => ({ value: id, label: name }))} value={about} />
      )}
    </Form>
  );
};
