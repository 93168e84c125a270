'use client';
import { Link, useConfig } from '@payloadcms/ui';
import React, { useEffect, useState } from 'react';
import { send } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import type { Trouble } from './types';
import { useText } from './useText';

/** Places that ask for attention, the most first, as counted last night. */
export const TroubleSection = ({ organization }: { organization: string }): React.ReactElement => {
  const text = useText();
  const { admin, api } = useConfig().config.routes;
  const [known, setKnown] = useState<Trouble>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setKnown(undefined);
    send<Trouble>(`${api}/warnings/summary?organization=${organization}`).then(setKnown, () => setFailed(true));
  }, [api, organization]);
  const at = (id: string): string => `${admin}/viec-can-chu-y?to-chuc=${id}`;
  return (
    <section className="tong-hop__part">
      <h2>{text('part.trouble')}</h2>
      {failed && <p>{text('view.failed')}</p>}
      {known && (
        <>
          <p>{known.countedAt === null ? text('trouble.not-yet') : text('trouble.at', { at: vietnamDateTime(known.countedAt) })}</p>
          {known.countedAt !== null && known.places.length === 0 && <p>{text('trouble.none')}</p>}
          <ul className="tong-hop__trouble">
            {known.places.map(({ id, name, count, kinds }) => (
              <li key={id}>
                <Link className="tong-hop__link" href={at(id)} prefetch={false}>
                  {name}
                </Link>
                <span>{text('trouble.count', { count, kinds: kinds.join('; ') })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className="tong-hop__link" href={at(organization)} prefetch={false}>
          {text('trouble.all')}
        </Link>
      </p>
    </section>
  );
};
