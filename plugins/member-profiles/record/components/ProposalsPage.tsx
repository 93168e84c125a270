import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { ProposalsDesk } from './ProposalsDesk';

/** /admin/de-nghi-ho-so. The list holds only what the reader keeps. */
export const ProposalsPage = (view: AdminViewServerProps): React.ReactElement => (
  <ScreenFrame path="/de-nghi-ho-so" view={view}>
    <ProposalsDesk />
  </ScreenFrame>
);
