import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { EXPORTERS } from '../data/approvers';
import { t } from '../translations';
import { ExportsDesk } from './ExportsDesk';

/** /admin/trich-xuat: what waits for this person's approval, and what they asked for; each command judges again. */
export const ExportsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const may = req.user ? (await powerOf(req)).mandates.some(({ role }) => EXPORTERS.includes(role)) : false;
  return (
    <ScreenFrame path="/trich-xuat" view={view}>
      {may ? (
        <ExportsDesk />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.title')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
