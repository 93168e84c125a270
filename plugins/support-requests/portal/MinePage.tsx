import React, { type ReactElement } from 'react';
import { vietnamDate, vietnamDateTime } from '../../kernel/client';
import type { PortalProps } from '../../portal';
import { ask, Badge, Banner, ButtonLink, Card, draftWords, EmptyState, Facts, PageHead } from '../../portal/screen';
import type { SupportState } from '../domain/machine';
import { FORM_PATH } from '../paths';
import type { MySupport } from '../requests/commands/mine';
import { t, wordsOf } from '../translations';
import { MyActions } from './MyActions';
import { Thread } from './Thread';

const TONES = { new: 'plain', taken: 'news', answered: 'good', closed: 'plain', withdrawn: 'plain' } as const satisfies Record<SupportState, string>;
const WORDS = ['mine.more', 'mine.more.help', 'mine.add', 'mine.withdraw', 'mine.reopen', 'mine.reopen.why', 'mine.missing', 'form.failed'] as const;

/** /bao-loi/cua-toi: what I told, how it stands, what was answered. */
export const MinePage = async ({ req, language, search }: PortalProps): Promise<ReactElement> => {
  const { docs } = await ask<{ docs: MySupport[] }>(req, 'support-requests.mine');
  return (
    <>
      <PageHead title={t(language, 'page.mine')} />
      {search.gui === 'xong' && <Banner tone="good"><p>{t(language, 'form.sent')}</p></Banner>}
      <div className="st-tools"><ButtonLink href={FORM_PATH} icon="pencil">{t(language, 'mine.new')}</ButtonLink></div>
      {docs.length === 0 && <EmptyState icon="help" title={t(language, 'mine.none')} />}
      {docs.map(({ id, kind, said, screen, state, level, askedAt, dueAt, open, reopenUntil, thread }) => (
        <Card id={`yc-${id}`} key={id} title={`${t(language, `kind.${kind}`)}: ${said.length > 60 ? `${said.slice(0, 60)}…` : said}`}>
          <p><Badge tone={TONES[state]}>{t(language, `state.${state}`)}</Badge></p>
          <p style={{ whiteSpace: 'pre-line' }}>{said}</p>
          <Facts
            facts={[
              [t(language, 'view.at'), vietnamDateTime(askedAt)],
              [t(language, 'view.screen'), screen],
              [t(language, 'view.level'), open ? t(language, `level.${level}`) : null],
              // The whole last day counts.
              [t(language, 'view.due'), open ? vietnamDate(new Date(Date.parse(dueAt) - 1)) : null],
            ]}
          />
          <Thread language={language} lines={thread} />
          {reopenUntil && <p>{t(language, 'mine.reopen.until', { at: vietnamDateTime(reopenUntil) })}</p>}
          <MyActions draftWords={draftWords(language)} id={id} may={open ? 'open' : reopenUntil ? 'done' : 'nothing'} words={wordsOf(language, WORDS)} />
        </Card>
      ))}
    </>
  );
};
