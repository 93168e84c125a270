import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldAt, heldOver, OVERSEERS, powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { query, sql, uuidArray } from '../../kernel';
import { KEEPERS } from '../data/place';
import { NUMBERS_PATH } from '../numbersScreen';
import { t } from '../translations';
import { NumbersDesk } from './NumbersDesk';

/** /admin/so-van-ban: the series of one's own organisation, or of one below; each command judges again. */
export const NumbersView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  const own = power ? heldAt(power, KEEPERS) : [];
  const oversees = power !== undefined && heldOver(power, OVERSEERS).length > 0;
  const places = await query<{ id: string; name: string }>(req, sql`select o.id, o.name from organizations o where o.id = any(${uuidArray(own)}) order by o.path`);
  return (
    <ScreenFrame path={NUMBERS_PATH} view={view}>
      <div className="hb-page">
        <h1>{t(req, 'view.title')}</h1>
        {places.length > 0 || oversees ? <NumbersDesk oversees={oversees} own={places} /> : <p>{t(req, 'view.refused')}</p>}
      </div>
    </ScreenFrame>
  );
};
