'use client';
import { SetStepNav, useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { send, useSearches } from '../../../hierarchical-access/client';
import { languageOf, vietnamDateTime } from '../../../kernel/client';
import { proposedLabel, type ProposedField } from '../domain/proposed';
import { ProposalForm } from './ProposalForm';
import './record.css';
import { useText } from './useText';

export type Waiting = { id: string; fullName: string; fields: ProposedField[]; proposedAt: string; note: string; decides: boolean };

/** /admin/de-nghi-ho-so: what members ask to be changed in their records, the oldest first. */
export const ProposalsDesk = (): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const { api } = useSearches();
  const [waiting, setWaiting] = useState<Waiting[]>();
  const [failed, setFailed] = useState(false);
  const [seen, setSeen] = useState<string>();
  const [said, setSaid] = useState('');
  const load = useCallback(() => {
    send<{ docs: Waiting[] }>(`${api}/members/proposals?limit=100`)
      .then(({ docs }) => {
        setWaiting(docs);
        setFailed(false);
      })
      .catch(() => setFailed(true));
  }, [api]);
  useEffect(load, [load]);
  return (
    <div className="phan-quyen ho-so">
      <SetStepNav nav={[{ label: text('view.proposals') }]} />
      <h1>{text('view.proposals')}</h1>
      <p aria-live="polite" className="ho-so__said">{said}</p>
      {failed && <p className="phan-quyen__error" role="alert">{text('view.failed')}</p>}
      {!waiting && !failed && <p>{text('view.loading')}</p>}
      {waiting?.length === 0 && <p>{text('view.waiting.none')}</p>}
      <ul className="ho-so__list">
        {(waiting ?? []).map((each) => (
          <li key={each.id}>
            <strong>{each.fullName}</strong>
            <p className="phan-quyen__note">{text('view.waiting.line', { fields: each.fields.map((name) => proposedLabel(name)[language]).join(', '), at: vietnamDateTime(each.proposedAt) })}</p>
            {!each.decides && <p className="phan-quyen__note">{text('view.waiting.above')}</p>}
            {each.decides && seen !== each.id && <button className="phan-quyen__button" onClick={() => { setSeen(each.id); setSaid(''); }} type="button">{text('view.waiting.see', { name: each.fullName })}</button>}
            {seen === each.id && (
              <ProposalForm
                onCancel={() => setSeen(undefined)}
                onDone={(told) => {
                  setSeen(undefined);
                  setSaid(told);
                  load();
                }}
                proposal={each}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
