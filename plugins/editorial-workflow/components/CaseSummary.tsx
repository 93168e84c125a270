import { getTranslation } from '@payloadcms/translations';
import Link from 'next/link';
import type { UIFieldServerComponent } from 'payload';
import type { ReactNode } from 'react';
import { languageOf, vietnamDateTime } from '../../kernel';
import { findCase } from '../engine/caseRow';
import { t } from '../translations';
import { screen } from '../translations/screens';
import { person, place } from '../view/people';
import { stageViews } from '../view/stages';
import { Stages } from './panel/Stages';

const Entry = ({ name, children }: { name: string; children: ReactNode }): ReactNode =>
  children ? (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  ) : null;

/**
 * A case's own page in words, in place of its columns: what it is about and the way there, where it stands, who decided
 * what and when. Whether this person may read it Payload has judged by then.
 */
export const CaseSummary: UIFieldServerComponent = async ({ id, req, i18n, payload }) => {
  const row = typeof id === 'string' ? await findCase(req, id) : undefined;
  if (!row) return null;
  const language = languageOf(req);
  const admin = payload.config.routes.admin;
  const kind = payload.config.collections.find(({ slug }) => slug === row.collection)?.labels.singular;
  const [owner, audience] = [await place(req, row.owner), await place(req, row.audience)];
  const by = async (user: string | null, at: string | null): Promise<string | null> =>
    at === null ? null : [(await person(req, user))?.name, vietnamDateTime(at)].filter(Boolean).join(', ');
  const read = new URLSearchParams({ collection: row.collection, documentId: row.document, before: 'live', after: 'case', case: row.id });
  return (
    <div className="hb-case">
      <p className={`hb-standing hb-standing--${row.state === 'published' ? 'good' : 'busy'}`}>{t(language, `state.${row.state}`)}</p>
      <ul className="hb-links">
        <li><Link href={`${admin}/collections/${row.collection}/${row.document}`} prefetch={false}>{screen(language, 'case.open', { title: row.title })}</Link></li>
        <li><Link href={`${admin}/so-sanh?${read.toString()}`} prefetch={false}>{screen(language, 'panel.compare.read')}</Link></li>
      </ul>
      <dl className="hb-facts">
        <Entry name={t(language, 'field.collection')}>{kind ? getTranslation(kind, i18n) : row.collection}</Entry>
        <Entry name={t(language, 'field.owner')}>{owner.name}</Entry>
        <Entry name={t(language, 'field.audience')}>{audience.name}</Entry>
        <Entry name={screen(language, 'case.submitted')}>{await by(row.submittedBy, row.submittedAt)}</Entry>
        <Entry name={t(language, 'field.note')}>{row.note}</Entry>
        <Entry name={screen(language, 'case.claimed')}>{await by(row.claimedBy, row.claimedAt)}</Entry>
        <Entry name={t(language, 'field.scheduledFor')}>{await by(row.scheduledBy, row.scheduledFor)}</Entry>
        <Entry name={screen(language, 'case.published')}>{await by(row.publishedBy, row.publishedAt)}</Entry>
        <Entry name={t(language, 'field.reason')}>{row.reason}</Entry>
        <Entry name={t(language, 'field.hash')}><code>{row.hash}</code></Entry>
      </dl>
      <h2>{screen(language, 'panel.path')}</h2>
      <Stages stages={await stageViews(req, row.stages, { id: row.owner, path: row.ownerPath }, row, row.contributors)} owner={owner.name} />
    </div>
  );
};
