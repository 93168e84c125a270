import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { RETENTION_PATH } from '../paths';
import { screenText } from '../translations/screens';
import { screensFor } from './screensFor';
import { RetentionScreen } from './RetentionScreen';

/** /admin/luu-tru: for administrators; the commands judge again. */
export const RetentionView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const may = await screensFor(req);
  return (
    <ScreenFrame path={RETENTION_PATH} view={view}>
      {may.administers ? (
        <RetentionScreen />
      ) : (
        <div className="hb-page">
          <h1>{screenText(req, 'retention.title')}</h1>
          <p>{screenText(req, 'retention.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
