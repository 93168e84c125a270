import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldAt, powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { HEADS } from '../commands/heads';
import { t } from '../translations';
import { BarsDesk } from './BarsDesk';

/** /admin/tai-lieu-nhay-cam. Payload guards no view of ours: who is not signed in goes to the sign-in, who heads nothing is told so. */
export const BarsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const mayDecide = heldAt(await powerOf(req), [...HEADS, ...ADMINS]).length > 0;
  return (
    <ScreenFrame path="/tai-lieu-nhay-cam" view={view}>
      <div className="hb-page">
        <h1>{t(req, 'bars.title')}</h1>
        {mayDecide ? <BarsDesk /> : <p>{t(req, 'bars.refused')}</p>}
      </div>
    </ScreenFrame>
  );
};
