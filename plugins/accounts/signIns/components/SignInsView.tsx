import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { SIGN_INS_PATH } from '../path';
import { t } from '../translations';
import { SignInsDesk } from './SignInsDesk';

/** /admin/dang-nhap; each command judges again. */
export const SignInsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  return (
    <ScreenFrame path={SIGN_INS_PATH} view={view}>
      {power && heldOver(power, ADMINS).length > 0 ? (
        <SignInsDesk />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.title')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
