import React, { type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../kernel/client';
import { ButtonLink } from '../design/ButtonLink';
import { Icon } from '../design/Icon';
import { Offline } from '../islands/Offline';
import { UpdateOffer } from '../offline/UpdateOffer';
import { WaitingList } from '../offline/WaitingList';
import type { Mine } from '../read/types';
import { t, wordsOf } from '../translations';
import type { NavLine } from './navOf';

type Props = { language: Language; mine: Mine | undefined; unread: number; lines: readonly NavLine[]; /** Above the page: what everybody should know. */ above?: ReactNode; /** Links at the foot. */ foot?: readonly { href: string; words: string }[]; /** What this page is for. */ help?: string | undefined; children: ReactNode };

/** The frame of every page: whose handbook it is, the ways through it. Without a person there are no ways. */
export const Shell = ({ language, mine, unread, lines, above, foot = [], help, children }: Props): ReactElement => (
  <>
    <a className="st-skip" href="#noi-dung">{t(language, 'skip')}</a>
    <header className="st-top">
      <div className="st-top__in">
        <a className="st-brand" href="/">
          <img alt="" height={40} src="/brand/khue-van-cac.svg" width={40} />
          <span className="st-brand__words">
            <span className="st-brand__name">{t(language, 'brand.short')}</span>
            <span className="st-brand__whose">{mine ? [mine.user.displayName, mine.member?.cell.name].filter(Boolean).join(' · ') : t(language, 'brand.city')}</span>
          </span>
        </a>
        {mine && (
          <>
            <a className="st-top__link" href="/tim"><Icon name="search" /><span className="st-hidden">{t(language, 'to.search')}</span></a>
            <a className="st-top__link" href="/thong-bao">
              <Icon name="bell" />
              <span className="st-hidden">{unread > 0 ? t(language, 'to.notices.unread', { count: unread }) : t(language, 'to.notices')}</span>
              {unread > 0 && <span aria-hidden="true" className="st-count">{unread > 99 ? '99+' : unread}</span>}
            </a>
          </>
        )}
      </div>
    </header>
    <Offline words={t(language, 'offline')} />
    <UpdateOffer words={wordsOf(language, ['update.there', 'update.use'])} />
    <div className={lines.length > 0 ? 'st-body' : 'st-body st-body--bare'}>
      {lines.length > 0 && (
        <nav aria-label={t(language, 'nav')} className="st-nav">
          <ul>
            {lines.map(({ key, href, words, icon, place, here }) => (
              <li className={place === 'more' ? 'st-nav__more' : undefined} key={key}>
                <a aria-current={here ? 'page' : undefined} href={href}><Icon name={icon} />{words}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div>
        {above}
        {mine && <WaitingList words={wordsOf(language, ['wait.title', 'wait.waiting', 'wait.refused', 'wait.help', 'wait.now', 'wait.drop', 'wait.sent'])} />}
        <main className="st-main" id="noi-dung" tabIndex={-1}>{children}</main>
        {(foot.length > 0 || help) && (
          <footer className="st-help">
            {help && (
              <details>
                <summary><Icon name="help" />{t(language, 'help.here')}</summary>
                <p>{help}</p>
                {mine && <p><a className="st-link st-back" href="/tro-giup">{t(language, 'help.all')}</a></p>}
              </details>
            )}
            {foot.map(({ href, words }) => <ButtonLink href={href} key={href} kind="quiet">{words}</ButtonLink>)}
          </footer>
        )}
      </div>
    </div>
  </>
);
