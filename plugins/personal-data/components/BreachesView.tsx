import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { BREACHES_PATH } from '../paths';
import { screenText } from '../translations/screens';
import { screensFor } from './screensFor';
import { BreachesScreen } from './BreachesScreen';

/** /admin/su-co-du-lieu: for administrators; the commands judge again. */
export const BreachesView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const may = await screensFor(req);
  return (
    <ScreenFrame path={BREACHES_PATH} view={view}>
      {may.administers ? (
        <BreachesScreen />
      ) : (
        <div className="hb-page">
          <h1>{screenText(req, 'breaches.title')}</h1>
          <p>{screenText(req, 'breaches.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
