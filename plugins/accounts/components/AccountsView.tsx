import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { AccountsDesk } from './AccountsDesk';

/** Payload guards no view of ours: who is not signed in goes to the sign-in. @param leastLength from the room's options */
export const AccountsView = async ({ leastLength, ...view }: AdminViewServerProps & { leastLength: number }): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const administers = heldOver(await powerOf(req), ADMINS).length > 0;
  return (
    <ScreenFrame path="/tai-khoan" view={view}>
      <AccountsDesk administers={administers} least={leastLength} />
    </ScreenFrame>
  );
};
