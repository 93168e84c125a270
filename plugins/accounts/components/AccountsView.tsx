import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { policyFor } from '../passwords/policyFor';
import { AccountsDesk } from './AccountsDesk';

/** Payload guards no view of ours: who is not signed in goes to the sign-in. @param leastLength from the room's options */
export const AccountsView = async ({ leastLength, ...view }: AdminViewServerProps & { leastLength: number }): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const administers = heldOver(await powerOf(req), ADMINS).length > 0;
  const options = { password: { leastLength } };
  const { leastLength: least } = await policyFor(req, options, undefined);
  const { leastLength: mine } = await policyFor(req, options, req.user ? String(req.user.id) : undefined);
  return (
    <ScreenFrame path="/tai-khoan" view={view}>
      <AccountsDesk administers={administers} least={least} mine={mine} />
    </ScreenFrame>
  );
};
