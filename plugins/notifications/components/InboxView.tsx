import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { Frame } from './Frame';
import { Inbox } from './Inbox';

export const InboxView = (view: AdminViewServerProps): React.ReactElement => (
  <Frame path="/thong-bao" view={view}>
    <Inbox />
  </Frame>
);
