'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { send, usePress } from '../../hierarchical-access/client';
import { Form } from './Form';
import { TextArea } from './TextArea';
import { useText } from './useText';

/** The least length of a reason (requests/commands/lift). */
const LEAST = 10;

type Props = { id: string; /** Of the desk, or of who asked. */ door: 'lift-restriction' | 'withdraw-restriction'; title: string; help: string; onDone: () => void; onCancel: () => void };

/** Ends a restriction, with a reason that stays with it. */
export const LiftForm = ({ id, door, title, help, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  const submit = (): void => {
    if (reason.trim().length < LEAST) return fail({ reason: text('view.short', { least: LEAST }) });
    void press(async () => {
      await send(`${api}/personal-data/requests/${id}/${door}`, { json: { reason } });
      onDone();
    });
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={submit} submit={text('view.send')} title={title}>
      <TextArea error={wrong.reason} help={help} label={text('restrict.why')} onChange={setReason} required value={reason} />
    </Form>
  );
};
