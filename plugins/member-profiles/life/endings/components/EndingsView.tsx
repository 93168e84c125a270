import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { deskFrame } from '../../components/deskFrame';
import { ENDINGS_PATH } from '../../paths';
import { EndingsDesk } from './EndingsDesk';

/** /admin/bien-dong-dang-vien. */
export const EndingsView = (view: AdminViewServerProps): Promise<React.ReactElement> => deskFrame(view, ENDINGS_PATH, 'endings.title', (props) => <EndingsDesk {...props} />);
