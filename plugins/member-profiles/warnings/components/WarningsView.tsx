import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { MEMBER_READERS } from '../../collections/members';
import { warning } from '../translations';
import { WARNINGS_SCREEN } from '../screen';
import { WarningsDesk } from './WarningsDesk';

/** /admin/viec-can-chu-y: for whoever reads a register of members; what it shows, the commands judge again. */
export const WarningsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const reads = req.user ? heldOver(await powerOf(req), MEMBER_READERS).length > 0 : false;
  const asked = view.searchParams?.['to-chuc'];
  return (
    <ScreenFrame path={WARNINGS_SCREEN.path} view={view}>
      {reads ? (
        <WarningsDesk organization={typeof asked === 'string' ? asked : undefined} />
      ) : (
        <div className="hb-page">
          <h1>{warning(req, 'view.title')}</h1>
          <p>{warning(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
