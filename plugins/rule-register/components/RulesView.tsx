import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { isReader, powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { clock, vietnamDay } from '../../kernel';
import { t } from '../translations/screens';
import { RulesDesk } from './RulesDesk';

/** /admin/quy-tac: for whoever works here; what it shows, the commands judge again. */
export const RulesView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  return (
    <ScreenFrame path="/quy-tac" view={view}>
      {power && isReader(power) && power.mandates.length > 0 ? (
        <RulesDesk today={vietnamDay(clock.now())} />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.title')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
