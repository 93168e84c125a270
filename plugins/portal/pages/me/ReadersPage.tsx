import React, { type ReactElement } from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import { ButtonLink } from '../../design/ButtonLink';
import { EmptyState } from '../../design/EmptyState';
import { PageHead } from '../../design/PageHead';
import { ask } from '../../read/ask';
import { settle } from '../../read/settle';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';

type Reading = { at: string; reader: string | null; organization: string | null; why: string; criteria: string | null; count: number | null };

/** "Ai đã xem hồ sơ của tôi". */
export const ReadersPage = async ({ req, language, search }: PortalProps): Promise<ReactElement> => {
  const answer = await settle(ask<{ docs: Reading[]; next: string | null }>(req, 'members.record-readers', search.truoc ? { before: search.truoc } : {}));
  const readings = answer.is === 'there' ? answer.value : { docs: [], next: null };
  return (
    <>
      <PageHead back={{ href: '/toi', words: t(language, 'record.back') }} lead={t(language, 'readers.lead')} title={t(language, 'page.readers')} />
      {readings.docs.length === 0 ? (
        <EmptyState icon="eye" title={t(language, answer.is === 'there' ? 'readers.none' : 'record.nobody')} />
      ) : (
        <div className="st-card">
          <ul className="st-list">
            {readings.docs.map(({ at, reader, organization, why, criteria, count }, place) => (
              <li key={place}>
                <div className="st-row">
                  <div className="st-row__text">
                    <h2 className="st-row__title">{reader ?? t(language, 'readers.someone')}</h2>
                    {why && <p className="st-row__summary">{t(language, 'readers.why', { why })}</p>}
                    {criteria && <p className="st-row__summary">{t(language, 'readers.list', { count: count ?? 0, criteria })}</p>}
                    <p className="st-row__facts">{[organization, vietnamDateTime(at)].filter(Boolean).join(' · ')}</p>
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
      {readings.next && <ButtonLink href={`/toi/ai-da-xem?truoc=${encodeURIComponent(readings.next)}`}>{t(language, 'more')}</ButtonLink>}
    </>
  );
};
