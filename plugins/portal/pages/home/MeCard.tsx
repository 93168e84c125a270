import React, { type ReactElement } from 'react';
import { ButtonLink } from '../../design/ButtonLink';
import { mineOf } from '../../read/mineOf';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { MyCard } from '../me/MyCard';

/** One's own card on the home page, the way to one's record, and for office-holders the way to their desk. */
export const MeCard = async ({ req, language }: PortalProps): Promise<ReactElement | null> => {
  const mine = await mineOf(req);
  if (!mine) return null;
  return (
    <section aria-label={t(language, 'home.card')}>
      <MyCard language={language} mine={mine} />
      <div className="st-tools">
        {mine.member && <ButtonLink href="/toi/ho-so" icon="person">{t(language, 'home.card.record')}</ButtonLink>}
        {mine.mandates.length > 0 && <ButtonLink href="/admin" icon="pencil">{t(language, 'home.office')}</ButtonLink>}
      </div>
    </section>
  );
};
