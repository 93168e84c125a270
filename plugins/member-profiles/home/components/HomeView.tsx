import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { ownCells } from '../data/ownCells';
import { HOME_SCREEN } from '../screen';
import { home } from '../translations';
import { HomeDesk } from './HomeDesk';

/** /admin/chi-bo: the cell somebody leads, or one they oversee by `?organization=`; what it shows, the command judges again. */
export const HomeView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const cells = req.user ? await ownCells(req) : [];
  const asked = view.searchParams?.organization;
  const first = typeof asked === 'string' ? asked : cells[0]?.id;
  return (
    <ScreenFrame path={HOME_SCREEN.path} view={view}>
      {first ? (
        <HomeDesk cells={cells} first={first} />
      ) : (
        <div className="hb-page">
          <h1>{home(req, 'view.title')}</h1>
          <p>{home(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
