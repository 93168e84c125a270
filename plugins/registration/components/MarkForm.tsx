'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useEffect, useRef, useState, type FormEvent } from 'react';
import { SelectField, send, usePress } from '../../hierarchical-access/client';
import type { CellMember } from '../commands/cell';
import { useLanguage } from './useLanguage';
import { useText } from './useText';

type Props = { member: CellMember; reasons: readonly { key: string; vi: string; en: string }[]; onDone: (message: string) => void; onCancel: () => void };

/** `activation.mark`: why a member is not expected to have an account. */
export const MarkForm = ({ member, reasons, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const language = useLanguage();
  const { api } = useConfig().config.routes;
  const heading = useRef<HTMLHeadingElement>(null);
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [reason, setReason] = useState('');
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason === '') return fail({ reason: text('do.needed') });
    void press(async () => {
      await send(`${api}/activation/mark`, { json: { member: member.id, reason } });
      onDone(text('done.saved'));
    });
  };
  return (
    <form className="phan-quyen__form" noValidate onSubmit={submit}>
      <h4 ref={heading} tabIndex={-1}>
        {text('do.mark.of', { name: member.name })}
      </h4>
      <SelectField choose={text('do.choose')} error={wrong.reason} label={text('do.mark.reason')} onChange={setReason} options={reasons.map((one) => ({ value: one.key, label: one[language] }))} required value={reason} />
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy} type="submit">
          {text('do.confirm')}
        </button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">
          {text('do.cancel')}
        </button>
      </div>
    </form>
  );
};
