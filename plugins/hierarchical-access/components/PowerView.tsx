import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { query, sql } from '../../kernel';
import { ADMINS } from '../domain/roles';
import { powerOf } from '../power/powerOf';
import { heldAt } from '../power/questions';
import { t } from '../translations';
import { PowerDesk } from './PowerDesk';
import { ScreenFrame } from './ScreenFrame';

/** Payload guards no view of ours: who is not signed in goes to the sign-in, who grants nothing is told so. */
export const PowerView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const [top] = heldAt(await powerOf(req), [...ADMINS, 'committee-secretary']);
  const [first] = top === undefined ? [] : await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = ${top}::uuid`);
  return (
    <ScreenFrame path="/phan-quyen" view={view}>
      {first ? <PowerDesk first={first} /> : <div className="hb-page"><h1>{t(req, 'view.title')}</h1><p>{t(req, 'view.refused')}</p></div>}
    </ScreenFrame>
  );
};
