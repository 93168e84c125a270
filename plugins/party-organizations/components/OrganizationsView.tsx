import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { t } from '../translations';
import { OrganizationsTree } from './OrganizationsTree';

/**
 * /admin/to-chuc. Payload guards no view of ours: who is not signed in goes to the sign-in, who holds no mandate is told
 * so. What the tree shows is judged again by each command it calls.
 */
export const OrganizationsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const allowed = (await powerOf(req)).mandates.length > 0;
  return (
    <ScreenFrame path="/to-chuc" view={view}>
      {allowed ? <OrganizationsTree /> : <div className="hb-page"><h1>{t(req, 'view.title')}</h1><p>{t(req, 'view.refused')}</p></div>}
    </ScreenFrame>
  );
};
