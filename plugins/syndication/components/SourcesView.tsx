import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { heldAt, powerOf, WRITERS } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { query, sql, uuidArray } from '../../kernel';
import { KEEPERS } from '../support/site';
import { SourcesDesk } from './SourcesDesk';

/** Payload guards no view of ours: who is not signed in goes to the sign-in, who may do nothing here to the start page. */
export const SourcesView = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const { admin } = req.payload.config.routes;
  const power = await powerOf(req);
  const [writes, keeps] = [heldAt(power, WRITERS), heldAt(power, KEEPERS)];
  if (req.user && writes.length + keeps.length === 0) redirect(admin);
  const named = (ids: readonly string[]) => query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(ids)}) order by path limit 1`);
  const [[owner], [keeper]] = [await named(writes), await named(keeps)];
  return (
    <ScreenFrame path="/nguon-tin" view={view}>
      <SourcesDesk keeper={keeper} owner={owner ?? keeper} />
    </ScreenFrame>
  );
};
