import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { clock, vietnamDay } from '../../kernel';
import { COUNTERS } from '../data/place';
import { FIGURES } from '../paths';
import { t } from '../translations';
import { FiguresDesk } from './FiguresDesk';

/** /admin/kich-hoat: for whoever counts members somewhere. */
export const FiguresView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const counts = req.user ? heldOver(await powerOf(req), COUNTERS).length > 0 : false;
  return (
    <ScreenFrame path={FIGURES} view={view}>
      {counts ? (
        <FiguresDesk month={vietnamDay(clock.now()).slice(0, 7)} />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.figures')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
