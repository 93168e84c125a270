'use client';
import { SetStepNav, useConfig, useTranslation } from '@payloadcms/ui';
import React, { useCallback, useEffect, useState } from 'react';
import { refusalOf, send } from '../../hierarchical-access/client';
import { vietnamDate } from '../../kernel/client';
import { ListenButton } from '../../listen/client';
import type { ReadBulletin } from '../view/readBulletin';
import './bulletin.css';
import { BulletinItem } from './BulletinItem';
import { useText } from './useText';

type Props = { id: string; collection: string; documents: string };

const monthOf = (period: string): string => period.split('-').reverse().join('/');

/** An issue as its readers read it, on the screen and on paper. */
export const BulletinPage = ({ id, collection, documents }: Props): React.ReactElement => {
  const text = useText();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const [issue, setIssue] = useState<ReadBulletin>();
  const [fault, setFault] = useState<string>();
  const failed = text('page.failed');
  const load = useCallback(() => {
    setFault(undefined);
    send<ReadBulletin>(`${config.routes.api}/${collection}/${id}/read`, { headers: { 'accept-language': i18n.language } }).then(setIssue, (error: unknown) => setFault(refusalOf(error) ?? failed));
  }, [collection, config.routes.api, failed, i18n.language, id]);
  useEffect(load, [load]);
  if (fault !== undefined) return <div className="ban-tin"><p role="alert">{fault}</p><button className="ban-tin__button" onClick={load} type="button">{text('page.retry')}</button></div>;
  if (!issue) return <div className="ban-tin"><p role="status">{text('page.loading')}</p></div>;
  return (
    <div className="ban-tin">
      <SetStepNav nav={[{ label: issue.title }]} />
      <p className="ban-tin__organ">{issue.owner}</p>
      <h1>{issue.title}</h1>
      <p className="ban-tin__number">
        {issue.number === null ? text('page.unnumbered') : text('page.number', { number: issue.number, year: issue.year })} · {text('page.period', { month: monthOf(issue.period) })}
        {issue.live && issue.publishedAt && ` · ${text('page.published', { day: vietnamDate(issue.publishedAt) })}`}
      </p>
      {!issue.live && <p className="ban-tin__draft">{text('page.draft')}</p>}
      <div className="ban-tin__buttons">
        <button className="ban-tin__button" onClick={() => window.print()} type="button">{text('page.print')}</button>
        {issue.live && <ListenButton collection={collection} id={id} onPlace={() => undefined} />}
      </div>
      {issue.introduction && <p className="ban-tin__introduction">{issue.introduction}</p>}
      {issue.items.length === 0 && <p>{text('page.empty')}</p>}
      {issue.items.map((item, place) => <BulletinItem documents={documents} item={item} key={place} place={place + 1} />)}
    </div>
  );
};
