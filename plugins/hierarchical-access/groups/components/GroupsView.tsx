import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../components/ScreenFrame';
import { ADMINS } from '../../domain/roles';
import { powerOf } from '../../power/powerOf';
import { heldOver } from '../../power/questions';
import { GROUPS_PATH } from '../path';
import { t } from '../translations';
import { GroupsDesk } from './GroupsDesk';

/** /admin/nhom; each command judges again. */
export const GroupsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const administers = req.user !== null && heldOver(await powerOf(req), ADMINS).length > 0;
  return (
    <ScreenFrame path={GROUPS_PATH} view={view}>
      {administers ? (
        <GroupsDesk />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.title')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
