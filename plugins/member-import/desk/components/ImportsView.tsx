import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldAt, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { clock, query, sql, uuidArray, vietnamDay } from '../../../kernel';
import { desk } from '../../translations';
import { ImportsDesk } from './ImportsDesk';

/** /admin/nhap-dang-vien: for administrators; each command judges again. */
export const ImportsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const held = req.user ? heldAt(await powerOf(req), ADMINS) : [];
  const places = held.length === 0 ? [] : await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(held)}) and (valid_to is null or valid_to > now()) order by length(path), name`);
  return (
    <ScreenFrame path="/nhap-dang-vien" view={view}>
      {places.length > 0 ? (
        <ImportsDesk places={places} today={vietnamDay(clock.now())} />
      ) : (
        <div className="hb-page">
          <h1>{desk(req, 'view.title')}</h1>
          <p>{desk(req, 'view.refused')}</p>
        </div>
      )}
    </ScreenFrame>
  );
};
