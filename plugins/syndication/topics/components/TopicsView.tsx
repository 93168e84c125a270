import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldAt, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { query, sql, uuidArray } from '../../../kernel';
import { KEEPERS } from '../../support/site';
import { TopicsDesk } from './TopicsDesk';

/** /admin/chuyen-muc. Payload guards no view of ours: who is not signed in goes to the sign-in, who keeps no topics to the start page. */
export const TopicsView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const kept = heldAt(await powerOf(req), KEEPERS);
  const [first] = await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(kept)}) order by path limit 1`);
  if (req.user && !first) redirect(req.payload.config.routes.admin);
  return (
    <ScreenFrame path="/chuyen-muc" view={view}>
      {first && <TopicsDesk first={first} />}
    </ScreenFrame>
  );
};
