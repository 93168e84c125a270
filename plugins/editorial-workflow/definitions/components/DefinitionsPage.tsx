import { Gutter } from '@payloadcms/ui';
import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { heldAt, OVERSEERS, powerOf, WRITERS } from '../../../hierarchical-access';
import { AdminFrame } from '../../../hierarchical-access/screen';
import { query, sql } from '../../../kernel';
import { t } from '../translations';
import { DefinitionsDesk } from './DefinitionsDesk';

/** /admin/quy-trinh-duyet: the workflows there are, drafts of new versions, and what each organisation chose. */
export const DefinitionsPage = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult;
  const { admin } = req.payload.config.routes;
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/quy-trinh-duyet`)}`);
  const [top] = heldAt(await powerOf(req), [...OVERSEERS, ...WRITERS]);
  const [first] = top === undefined ? [] : await query<{ id: string; name: string }>(req, sql`select id, name from organizations where id = ${top}::uuid`);
  return (
    <AdminFrame view={props}>
      <Gutter>{first ? <DefinitionsDesk first={first} /> : <div className="hb-page"><h1>{t(req, 'page.title')}</h1><p>{t(req, 'page.refused')}</p></div>}</Gutter>
    </AdminFrame>
  );
};
