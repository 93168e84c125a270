import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { DESK_PATH } from '../paths';
import { screenText } from '../translations/screens';
import { screensFor } from './screensFor';
import { DeskScreen } from './DeskScreen';

/** /admin/du-lieu-ca-nhan: for who answers for personal data, and who enters requests for others; the commands judge again. */
export const DeskView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const may = await screensFor(req);
  return (
    <ScreenFrame path={DESK_PATH} view={view}>
      {may.desk ? (
        <DeskScreen {...may.desk} />
      ) : (
        <div className="hb-page">
          <h1>{screenText(req, 'desk.title')}</h1>
          <p>{screenText(req, 'desk.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
