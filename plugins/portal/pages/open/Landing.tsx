import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { ButtonLink } from '../../design/ButtonLink';
import { Icon } from '../../design/Icon';
import { t } from '../../translations';
import { Brand } from './Brand';

const SAID = [['news', 'open.news', 'open.news.words'], ['search', 'open.find', 'open.find.words'], ['person', 'open.mine', 'open.mine.words']] as const;

/** What this is, in the brand of the regulation (Điều 3), for whoever is not signed in. Holds nothing of anybody. */
export const Landing = ({ language }: { language: Language }): ReactElement => (
  <div className="st-open st-open--wide">
    <Brand language={language} lead={t(language, 'open.lead')} title={t(language, 'brand')} />
    <div className="st-open__acts">
      <ButtonLink href="/dang-nhap" icon="key" kind="main">{t(language, 'page.sign-in')}</ButtonLink>
      <ButtonLink href="/dang-ky">{t(language, 'sign-in.register')}</ButtonLink>
      <ButtonLink href="/kich-hoat">{t(language, 'sign-in.activate')}</ButtonLink>
    </div>
    <ul className="st-open__grid">
      {SAID.map(([icon, title, words]) => (
        <li className="st-card" key={title}>
          <Icon name={icon} />
          <h2>{t(language, title)}</h2>
          <p>{t(language, words)}</p>
        </li>
      ))}
    </ul>
    <p className="st-foot">{t(language, 'open.foot')}</p>
  </div>
);
