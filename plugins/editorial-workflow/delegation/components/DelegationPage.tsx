import { Gutter, SetStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminFrame } from '../../../hierarchical-access/screen';
import { languageOf } from '../../../kernel';
import { delegationsView } from '../delegationsView';
import { d } from '../translations';
import { DelegationDesk } from './DelegationDesk';

/** /admin/uy-quyen: one's own delegations and absences, and those one may end. */
export const DelegationPage = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult;
  if (!req.user) notFound();
  const language = languageOf(req);
  const title = d(language, 'page.title');
  return (
    <AdminFrame view={props}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="hb-page">
        <p className="hb-back"><Link href={`${req.payload.config.routes.admin}/viec-cho-duyet`} prefetch={false}>{d(language, 'page.back')}</Link></p>
        <h1>{title}</h1>
        <p className="hb-lead">{d(language, 'page.lead')}</p>
        <DelegationDesk view={await delegationsView(req)} />
      </Gutter>
    </AdminFrame>
  );
};
