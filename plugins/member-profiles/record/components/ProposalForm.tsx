'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useEffect, useState } from 'react';
import { InputField, refusalOf, send, usePress, useSearches } from '../../../hierarchical-access/client';
import { languageOf } from '../../../kernel/client';
import { isHistoryField, proposedLabel, type ProposedField } from '../domain/proposed';
import type { ShownValue } from '../domain/shown';
import type { Waiting } from './ProposalsDesk';
import { useText } from './useText';
import { fieldWords } from '../domain/fieldWords';

type Asked = { name: ProposedField; present: ShownValue; asked: ShownValue };
type Props = { proposal: Waiting; onDone: (said: string) => void; onCancel: () => void };

/** Of the history the words come whole. */
const wordsOf = (name: ProposedField, value: ShownValue, language: string): string => (isHistoryField(name) ? (typeof value === 'string' ? value : '') : fieldWords(name, value, language));

/** What stands beside what is asked for, and the two ways to decide. Opening it is a reading of the record. */
export const ProposalForm = ({ proposal: { id, fullName, note }, onDone, onCancel }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const { api } = useSearches();
  const { busy, error, wrong, fail, press } = usePress(text('view.failed'));
  const [fields, setFields] = useState<Asked[]>();
  const [refused, setRefused] = useState<string>();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  useEffect(() => {
    send<{ fields: Asked[] }>(`${api}/members/proposals/${id}/open`, { json: {} })
      .then((answer) => setFields(answer.fields))
      .catch((refusal: unknown) => setRefused(refusalOf(refusal) ?? text('view.failed')));
  }, [api, id, text]);
  const decide = (verb: 'confirm' | 'reject'): void => {
    if (verb === 'reject' && reason.trim() === '') fail({ reason: text('view.reject.missing') });
    else void press(async () => {
      await send(`${api}/members/proposals/${id}/${verb}`, { json: verb === 'reject' ? { reason } : {} });
      onDone(text(verb === 'confirm' ? 'view.confirmed' : 'view.rejected', { name: fullName }));
    });
  };
  return (
    <div className="phan-quyen__form">
      {refused && <p className="phan-quyen__error" role="alert">{refused}</p>}
      {!fields && !refused && <p>{text('view.loading')}</p>}
      {fields && (
        <table className="phan-quyen__table">
          <thead><tr><th scope="col">{text('view.field')}</th><th scope="col">{text('view.present')}</th><th scope="col">{text('view.asked')}</th></tr></thead>
          <tbody>
            {fields.map(({ name, present, asked }) => (
              <tr key={name}>
                <th scope="row">{proposedLabel(name)[language]}</th>
                <td data-label={text('view.present')}>{wordsOf(name, present, language) || text('view.none')}</td>
                <td data-label={text('view.asked')}><strong>{wordsOf(name, asked, language) || text('view.none')}</strong></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note && <p>{text('view.note')}: {note}</p>}
      {refusing && <InputField error={wrong.reason} label={text('view.reject.why')} onChange={setReason} required value={reason} />}
      <div role="alert">{error && <p className="phan-quyen__error">{error}</p>}</div>
      <div className="phan-quyen__buttons">
        {!refusing && <button className="phan-quyen__button phan-quyen__button--primary" disabled={busy || !fields} onClick={() => decide('confirm')} type="button">{text('view.confirm')}</button>}
        <button className="phan-quyen__button" disabled={busy || !fields} onClick={() => (refusing ? decide('reject') : setRefusing(true))} type="button">{text('view.reject')}</button>
        <button className="phan-quyen__button" onClick={onCancel} type="button">{text('view.cancel')}</button>
      </div>
    </div>
  );
};
