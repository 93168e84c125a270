import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ADMINS, heldAt, powerOf, WRITERS } from '../../hierarchical-access';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { query, sql, uuidArray } from '../../kernel';
import { t } from '../translations';
import { ImportDesk } from './ImportDesk';

/** /admin/nhap-tu-tep. Payload guards no view of ours: who is not signed in goes to the sign-in, who writes for nobody is told so. */
export const ImportPage = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const held = heldAt(await powerOf(req), [...WRITERS, ...ADMINS]);
  const owners = held.length === 0 ? [] : await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = any(${uuidArray(held)}) and (valid_to is null or valid_to > now()) order by length(path), name`);
  return (
    <ScreenFrame path="/nhap-tu-tep" view={view}>
      <div className="hb-page nhap-tep">
        <h1>{t(req, 'page.title')}</h1>
        {owners.length > 0 ? <ImportDesk as={view.searchParams?.as === 'news' ? 'news' : 'documents'} owners={owners} /> : <p>{t(req, 'page.refused')}</p>}
      </div>
    </ScreenFrame>
  );
};
