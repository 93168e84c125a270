import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { reportScope } from '../data/report';
import { REPORTS_PATH } from '../path';
import { t } from '../translations';
import { ReportsDesk } from './ReportsDesk';

/** /admin/bao-cao-to-chuc; each command judges again. */
export const ReportsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const { tops, cells } = req.user ? reportScope(await powerOf(req)) : { tops: [], cells: [] };
  return (
    <ScreenFrame path={REPORTS_PATH} view={view}>
      {tops.length + cells.length > 0 ? (
        <ReportsDesk />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.title')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
