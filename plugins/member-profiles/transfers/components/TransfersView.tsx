import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { clock, vietnamDay } from '../../../kernel';
import { MEMBER_READERS } from '../../collections/members';
import { DESK_PATH } from '../deskPath';
import { t } from '../translations/screens';
import { TransfersDesk } from './TransfersDesk';

/** /admin/chuyen-sinh-hoat: what waits for this person and where the rest stands; each command judges again. */
export const TransfersView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  return (
    <ScreenFrame path={DESK_PATH} view={view}>
      {power && heldOver(power, MEMBER_READERS).length > 0 ? (
        <TransfersDesk receives={heldOver(power, [...ADMINS, 'committee-secretary']).length > 0} today={vietnamDay(clock.now())} />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.title')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
