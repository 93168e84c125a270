import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { clock, vietnamDay } from '../../../kernel';
import { desk } from '../../translations';
import { watched } from '../../signoffs/data';
import { ReconcileDesk } from './ReconcileDesk';

/** /admin/doi-chieu: who has signed their list, for cells and the committees over them; comparing with a file, for administrators; each command judges again. */
export const ReconcileView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  const { cells, over } = power ? watched(power) : { cells: [], over: [] };
  const compares = power !== undefined && heldOver(power, ADMINS).length > 0;
  return (
    <ScreenFrame path="/doi-chieu" view={view}>
      {cells.length + over.length > 0 ? (
        <ReconcileDesk compares={compares} today={vietnamDay(clock.now())} />
      ) : (
        <div className="hb-page">
          <h1>{desk(req, 'reconcile.title')}</h1>
          <p>{desk(req, 'reconcile.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
