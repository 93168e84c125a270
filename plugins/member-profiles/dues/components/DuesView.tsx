import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { duesScreen } from '../data/duesScreen';
import { duesText } from '../translations';
import { DuesDesk } from './DuesDesk';

/** /admin/dang-phi: for who keeps a cell's dues or heads a committee above; what it shows, the commands judge again. */
export const DuesView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const screen = req.user ? await duesScreen(req) : undefined;
  return (
    <ScreenFrame path="/dang-phi" view={view}>
      {screen ? (
        <DuesDesk {...screen} />
      ) : (
        <div className="hb-page">
          <h1>{duesText(req, 'view.title')}</h1>
          <p>{duesText(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
