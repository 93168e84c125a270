import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { Frame } from './Frame';
import { Settings } from './Settings';

export const SettingsView = (view: AdminViewServerProps): React.ReactElement => (
  <Frame path="/thong-bao/cai-dat" view={view}>
    <Settings />
  </Frame>
);
