import React, { type ReactElement } from 'react';
import { clock, vietnamDate } from '../../../kernel';
import { PageHead } from '../../design/PageHead';
import { mineOf } from '../../read/mineOf';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';
import { Landing } from '../open/Landing';

/** The first page: the handbook of whoever is signed in; else what this is, and the way in. */
export const HomePage = async ({ req, language, cards }: PortalProps): Promise<ReactElement> => {
  if (!req.user) return <Landing language={language} />;
  const mine = await mineOf(req);
  return (
    <>
      <PageHead lead={[t(language, 'home.day', { day: vietnamDate(clock.now()) }), mine?.member?.cell.name].filter(Boolean).join(' · ')} title={t(language, 'home.hello', { name: mine?.user.displayName ?? '' })} />
      <div className="st-home">
        <div>{await cards('main')}</div>
        <div>{await cards('side')}</div>
      </div>
    </>
  );
};
