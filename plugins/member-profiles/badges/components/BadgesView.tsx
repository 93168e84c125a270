import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { MEMBER_READERS } from '../../collections/members';
import { badge } from '../translations';
import { BadgesDesk } from './BadgesDesk';

/** /admin/huy-hieu: for whoever reads a register of members; what it shows, the commands judge again. */
export const BadgesView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const reads = req.user ? heldOver(await powerOf(req), MEMBER_READERS).length > 0 : false;
  return (
    <ScreenFrame path="/huy-hieu" view={view}>
      {reads ? (
        <BadgesDesk />
      ) : (
        <div className="hb-page">
          <h1>{badge(req, 'view.title')}</h1>
          <p>{badge(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
