'use client';
import React, { useState } from 'react';
import { InputField, Picker, send, usePress, useSearches, type Choice } from '../../hierarchical-access/client';
import { Form } from './Form';
import { TextArea } from './TextArea';
import { useText } from './useText';

export type BreachVerb = 'note' | 'report' | 'tell' | 'close';
/** The least length of the words (breaches/commands), and by which name each verb takes them. */
const LEAST = { note: 10, report: 10, tell: 20, close: 10 } as const;
const MEMBER = { note: 'note', report: 'note', tell: 'text', close: 'closing' } as const;

/** One step of a breach, asked for in place. */
export const BreachStepForm = ({ id, verb, onDone, onCancel }: { id: string; verb: BreachVerb; onDone: (words: string) => void; onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const { api, organizations } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [words, setWords] = useState('');
  const [number, setNumber] = useState('');
  const [organization, setOrganization] = useState<Choice>();
  const submit = (): void => {
    const missing = { ...(words.trim().length < LEAST[verb] ? { words: text('view.short', { least: LEAST[verb] }) } : {}), ...(verb === 'report' && number.trim() === '' ? { number: text('view.needed') } : {}) };
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      const { told } = await send<{ told?: number }>(`${api}/breaches/${id}/${verb}`, { json: { [MEMBER[verb]]: words, ...(verb === 'report' ? { number } : {}), ...(verb === 'tell' && organization ? { organization: organization.id } : {}) } });
      onDone(told === undefined ? text('breaches.done') : text('breaches.told', { count: told }));
    });
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={submit} submit={text(verb === 'tell' ? 'view.send' : 'view.save')} title={text(`breaches.${verb}`)}>
      {verb === 'report' && <InputField error={wrong.number} label={text('breaches.report.number')} onChange={setNumber} required value={number} />}
      <TextArea error={wrong.words} {...(verb === 'tell' ? { help: text('breaches.tell.help') } : {})} label={text(`breaches.${verb}.text`)} onChange={setWords} required value={words} />
      {verb === 'tell' && <Picker chosen={organization} help={text('breaches.tell.organization.help')} label={text('breaches.tell.organization')} onPick={setOrganization} search={organizations} />}
    </Form>
  );
};
