import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldOver, isSystemAdmin, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { SIGNERS } from '../data/who';
import { REVIEWS_PATH } from '../path';
import { t } from '../translations';
import { ReviewsDesk } from './ReviewsDesk';

/** /admin/ra-soat-vai-tro; each command judges again. */
export const ReviewsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  return (
    <ScreenFrame path={REVIEWS_PATH} view={view}>
      {power && heldOver(power, SIGNERS).length > 0 ? (
        <ReviewsDesk administers={isSystemAdmin(power)} />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'view.title')}</h1>
          <p>{t(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
