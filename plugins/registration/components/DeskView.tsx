import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { hasDesk } from '../commands/desk';
import { DESK } from '../paths';
import { t } from '../translations';
import { Desk } from './Desk';

/** /admin/dang-ky-tai-khoan: for who verifies or approves accounts; what it shows, the commands judge again. */
export const DeskView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const has = req.user ? hasDesk(await powerOf(req)) : false;
  return (
    <ScreenFrame path={DESK} view={view}>
      {has ? (
        <Desk />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.desk')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
