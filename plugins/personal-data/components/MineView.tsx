import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { MINE_PATH } from '../paths';
import { MineScreen } from './MineScreen';

/** /admin/du-lieu-cua-toi: everybody's own. */
export const MineView = (view: AdminViewServerProps): React.ReactElement => (
  <ScreenFrame path={MINE_PATH} view={view}>
    <MineScreen />
  </ScreenFrame>
);
