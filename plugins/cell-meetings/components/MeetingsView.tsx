import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldAt, heldOver, OVERSEERS, powerOf } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { query, sql, uuidArray } from '../../kernel';
import { CHAIRS } from '../data/access';
import { DESK_PATH } from '../paths';
import { t } from '../translations';
import { MeetingsDesk } from './MeetingsDesk';

const one = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** /admin/sinh-hoat-chi-bo: meetings of the cells one leads, or of one below; each command judges again. */
export const MeetingsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const power = req.user ? await powerOf(req) : undefined;
  const own = power ? heldAt(power, CHAIRS) : [];
  const oversees = power !== undefined && heldOver(power, OVERSEERS).length > 0;
  const cells = await query<{ id: string; name: string }>(req, sql`select o.id, o.name from organizations o where o.id = any(${uuidArray(own)}) and o.form = 'cell' order by o.path`);
  return (
    <ScreenFrame path={DESK_PATH} view={view}>
      <div className="hb-page">
        {cells.length > 0 || oversees ? <MeetingsDesk opened={one(view.searchParams?.mo)} oversees={oversees} own={cells} /> : <><h1>{t(req, 'view.title')}</h1><p>{t(req, 'view.refused')}</p></>}
      </div>
    </ScreenFrame>
  );
};
