import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { clock, languageOf, vietnamDay } from '../../../kernel';
import { fieldLabel } from '../../../member-profiles/pure';
import { t } from '../../translations';
import { ALWAYS_SENT, SENT_FIELDS } from '../domain/sentFields';
import { ExchangeDesk } from './ExchangeDesk';

/** /admin/trao-doi: for administrators; each command judges again. */
export const ExchangeView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const may = req.user ? heldOver(await powerOf(req), ADMINS).length > 0 : false;
  const fields = SENT_FIELDS.filter((name) => !ALWAYS_SENT.includes(name)).map((name) => ({ name, label: fieldLabel(name)[languageOf(req)] }));
  return (
    <ScreenFrame path="/trao-doi" view={view}>
      {may ? (
        <ExchangeDesk fields={fields} today={vietnamDay(clock.now())} />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'partner.title')}</h1>
          <p>{t(req, 'pack.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
