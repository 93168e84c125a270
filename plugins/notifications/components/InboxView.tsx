import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { Inbox } from './Inbox';

export const InboxView = (view: AdminViewServerProps): React.ReactElement => (
  <ScreenFrame path="/thong-bao" view={view}>
    <Inbox />
  </ScreenFrame>
);
