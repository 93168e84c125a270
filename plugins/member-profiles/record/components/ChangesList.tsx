'use client';
import React, { useEffect, useState } from 'react';
import { send, useSearches } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import { useText } from './useText';

type Change = { field: string; name: string; at: string; by: string | null; proposed: boolean };

/** Who changed which field when; anew after each saving. */
export const ChangesList = ({ member, turn }: { member: string; turn: number }): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [changes, setChanges] = useState<Change[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    send<{ docs: Change[] }>(`${api}/members/${member}/record-changes`)
      .then(({ docs }) => {
        setChanges(docs);
        setFailed(false);
      })
      .catch(() => setFailed(true));
  }, [api, member, turn]);
  return (
    <section aria-labelledby="ho-so-thay-doi" className="ho-so__group">
      <h2 id="ho-so-thay-doi">{text('view.changes')}</h2>
      {failed && <p className="phan-quyen__error">{text('view.failed')}</p>}
      {changes?.length === 0 && <p>{text('view.changes.none')}</p>}
      <ul className="ho-so__list">
        {(changes ?? []).map(({ field, name, at, by, proposed }) => (
          <li key={`${field}${at}`}>{text('view.changes.line', { at: vietnamDateTime(at), name, by: by ?? text('view.changes.nobody') })}{proposed && ` (${text('view.changes.proposed')})`}</li>
        ))}
      </ul>
    </section>
  );
};
