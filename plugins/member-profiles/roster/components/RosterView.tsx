import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { MEMBER_READERS } from '../../collections/members';
import { roster } from '../translations';
import { ROSTER_SCREEN } from '../screen';
import { FILTER_NAMES } from './filterBoxes';
import { RosterDesk } from './RosterDesk';

/** /admin/danh-sach-dang-vien: for whoever reads a register of members; what it shows, the commands judge again. */
export const RosterView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const reads = req.user ? heldOver(await powerOf(req), MEMBER_READERS).length > 0 : false;
  const given = view.searchParams ?? {};
  const first = Object.fromEntries(['organization', ...FILTER_NAMES].flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : [])));
  return (
    <ScreenFrame path={ROSTER_SCREEN.path} view={view}>
      {reads ? (
        <RosterDesk first={first} />
      ) : (
        <div className="hb-page">
          <h1>{roster(req, 'view.title')}</h1>
          <p>{roster(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
