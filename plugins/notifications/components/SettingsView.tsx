import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { Settings } from './Settings';

export const SettingsView = (view: AdminViewServerProps): React.ReactElement => (
  <ScreenFrame path="/thong-bao/cai-dat" view={view}>
    <Settings />
  </ScreenFrame>
);
