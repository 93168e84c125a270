'use client';
import { useConfig } from '@payloadcms/ui';
import React, { useEffect, useState } from 'react';
import { send } from '../../hierarchical-access/client';
import { vietnamDateTime } from '../../kernel/client';
import { useText } from './useText';

type Reading = { at: string; reader: string | null; organization: string | null; why: string };

/** "Ai đã xem hồ sơ của tôi", for who has a record; others have nothing to be read. */
export const MyReaders = (): React.ReactElement | null => {
  const text = useText();
  const { api } = useConfig().config.routes;
  const [known, setKnown] = useState<Reading[]>();
  useEffect(() => {
    send<{ docs: Reading[] }>(`${api}/members/me/record-readers`).then(({ docs }) => setKnown(docs), () => setKnown(undefined));
  }, [api]);
  if (known === undefined) return null;
  return (
    <section aria-label={text('mine.readers')}>
      <h2>{text('mine.readers')}</h2>
      {known.length === 0 ? (
        <p>{text('mine.readers.none')}</p>
      ) : (
        <table className="phan-quyen__table">
          <thead>
            <tr>
              <th scope="col">{text('mine.at')}</th>
              <th scope="col">{text('mine.reader')}</th>
              <th scope="col">{text('mine.why')}</th>
            </tr>
          </thead>
          <tbody>
            {known.map(({ at, reader, organization, why }, index) => (
              <tr key={`${at} ${String(index)}`}>
                <th scope="row">{vietnamDateTime(at)}</th>
                <td data-label={text('mine.reader')}>{[reader, organization].filter(Boolean).join(', ')}</td>
                <td data-label={text('mine.why')}>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
