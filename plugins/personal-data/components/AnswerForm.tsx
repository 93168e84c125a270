'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useState } from 'react';
import { SelectField, send, usePress } from '../../hierarchical-access/client';
import type { DeskRow } from '../requests/commands/desk';
import { Form } from './Form';
import { TextArea } from './TextArea';
import { useText } from './useText';

const RESULTS = ['grant', 'partly', 'refuse'] as const;
/** The least length of a reason (requests/commands/answer). */
const LEAST = 10;
/** The most letters of what is restricted. */
const MOST_SCOPE = 300;

/** `personal-data.answer`: the result, and the reason that the person reads. */
export const AnswerForm = ({ row, onDone, onCancel }: { row: DeskRow; onDone: () => void; onCancel: () => void }): React.ReactElement => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [result, setResult] = useState('');
  const [reason, setReason] = useState('');
  const [scope, setScope] = useState('');
  const restricts = row.kind === 'restrict' && row.restrictable && result !== '' && result !== 'refuse';
  const submit = (): void => {
    const missing = { ...(result === '' ? { result: text('view.needed') } : {}), ...(reason.trim().length < LEAST ? { reason: text('view.short', { least: LEAST }) } : {}), ...(restricts && (scope.trim().length < LEAST || scope.trim().length > MOST_SCOPE) ? { scope: text('restrict.scope.wrong', { least: LEAST, most: MOST_SCOPE }) } : {}) };
    if (Object.keys(missing).length > 0) return fail(missing);
    void press(async () => {
      await send(`${api}/personal-data/requests/${row.id}/answer`, { json: { result, reason, ...(restricts ? { scope } : {}) } });
      onDone();
    });
  };
  return (
    <Form busy={busy} error={error} onCancel={onCancel} onSubmit={submit} submit={text('view.send')} title={text('desk.answer.of', { name: row.name })}>
      <SelectField choose={text('view.choose')} error={wrong.result} label={text('desk.result')} onChange={setResult} options={RESULTS.map((value) => ({ value, label: text(`desk.result.${value}`) }))} required value={result} />
      {row.kind === 'delete' && <p className="phan-quyen__note">{text('desk.delete.note')}</p>}
      {restricts && <TextArea error={wrong.scope} help={text('restrict.scope.help')} label={text('restrict.scope')} onChange={setScope} required value={scope} />}
      <TextArea error={wrong.reason} help={text('desk.reason.help')} label={text('desk.reason')} onChange={setReason} required value={reason} />
    </Form>
  );
};
