import React, { type ReactElement } from 'react';
import { vietnamDate } from '../../../kernel/client';
import { FIELD_NAMES, fieldLabel, fieldOf, fieldWords, GROUPS, recordLabel, recordText, type Shown } from '../../../member-profiles/pure';
import { ButtonLink } from '../../design/ButtonLink';
import { Card } from '../../design/Card';
import { EmptyState } from '../../design/EmptyState';
import { PageHead } from '../../design/PageHead';
import { ask } from '../../read/ask';
import { settle } from '../../read/settle';
import type { PortalProps } from '../../registry/types';
import { t } from '../../translations';

/** One's own record, whole, by the command for it. Never kept on a device. */
export const RecordPage = async ({ req, language }: PortalProps): Promise<ReactElement> => {
  const record = await settle(ask<{ fields: Shown; restrictions: { request: string; since: string; scope: string }[] }>(req, 'members.my-record'));
  const head = <PageHead back={{ href: '/toi', words: t(language, 'record.back') }} lead={t(language, 'record.lead')} title={t(language, 'page.record')} />;
  if (record.is === 'refused') return <>{head}<EmptyState icon="person" title={t(language, 'record.nobody')} /></>;
  return (
    <>
      {head}
      {record.value.restrictions.map(({ request, since, scope }) => (
        <p key={request}><strong>{recordText(language, 'restricted.own', { day: vietnamDate(since) })}</strong> {recordText(language, 'restricted.scope', { scope })}</p>
      ))}
      {GROUPS.map((group) => (
        <Card id={`ho-so-${group}`} key={group} title={recordLabel(`group.${group}`)[language]}>
          <dl className="st-facts">
            {FIELD_NAMES.filter((name) => fieldOf(name).group === group).map((name) => (
              <div key={name}><dt>{fieldLabel(name)[language]}</dt><dd>{fieldWords(name, record.value.fields[name], language) || t(language, 'record.none')}</dd></div>
            ))}
          </dl>
        </Card>
      ))}
      <h2>{t(language, 'record.wrong')}</h2>
      <div className="st-tools"><ButtonLink href="/toi/de-nghi" icon="pencil" kind="main">{t(language, 'record.propose')}</ButtonLink></div>
    </>
  );
};
