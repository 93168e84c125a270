import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldOver, isSystemAdmin, powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { DESK_PATH, FORM_PATH } from '../paths';
import { t } from '../translations';
import { SupportDesk } from './SupportDesk';

/** /admin/ho-tro: what administrators answer; each command judges again. */
export const SupportView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  const opened = view.searchParams?.mo;
  return (
    <ScreenFrame path={DESK_PATH} view={view}>
      {power && heldOver(power, ADMINS).length > 0 ? (
        <SupportDesk announces={isSystemAdmin(power)} opened={typeof opened === 'string' ? opened : undefined} />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.title')}</h1>
          <p>{t(req, 'view.refused')}</p>
          <p><a href={FORM_PATH}>{t(req, 'page.form')}</a></p>
        </div>
      )}
    </ScreenFrame>
  );
};
