import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { clock, vietnamDay } from '../../../kernel';
import { t } from '../../translations';
import { KEEPERS } from '../data/packRow';
import { PacksDesk } from './PacksDesk';

/** /admin/goi-ngoai-tuyen: for administrators and the committee's secretary; each command judges again. */
export const PacksView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const may = req.user ? heldOver(await powerOf(req), KEEPERS).length > 0 : false;
  return (
    <ScreenFrame path="/goi-ngoai-tuyen" view={view}>
      {may ? (
        <PacksDesk today={vietnamDay(clock.now())} />
      ) : (
        <div className="hb-page">
          <h1>{t(req, 'pack.title')}</h1>
          <p>{t(req, 'pack.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
