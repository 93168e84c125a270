import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldAt, OVERSEERS, powerOf, WRITERS } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { query, sql } from '../../kernel';
import { t } from '../translations';
import { BoardDesk } from './BoardDesk';

/** /admin/ban-bien-tap. Payload guards no view of ours: who is not signed in goes to the sign-in, whom no board concerns is told so. */
export const BoardPage = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const [top] = heldAt(await powerOf(req), [...OVERSEERS, ...WRITERS]);
  const [first] = top === undefined ? [] : await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = ${top}::uuid`);
  return (
    <ScreenFrame path="/ban-bien-tap" view={view}>
      {first ? <BoardDesk first={first} /> : <div className="hb-page"><h1>{t(req, 'view.title')}</h1><p>{t(req, 'view.refused')}</p></div>}
    </ScreenFrame>
  );
};
