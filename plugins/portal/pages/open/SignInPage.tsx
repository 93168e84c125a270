import { redirect } from 'next/navigation';
import React, { type ReactElement } from 'react';
import { oidcWords } from '../../../accounts/pure';
import { ButtonLink } from '../../design/ButtonLink';
import { SignInLazy } from '../../islands/SignInLazy';
import type { PortalProps } from '../../registry/types';
import { t, wordsOf } from '../../translations';
import { Brand } from './Brand';
import { wantedPath } from './wantedPath';

const WORDS = ['in.username', 'in.password', 'in.show', 'in.hide', 'in.go', 'in.missing', 'in.offline', 'in.second', 'in.code', 'in.recovery', 'in.finish', 'in.use-recovery', 'in.use-code', 'in.use-passkey', 'in.no-passkey', 'in.alone', 'in.no-passkey.alone', 'in.again', 'in.code.missing'] as const;

/** The way in, and the way to an account. */
export const SignInPage = ({ req, language, search }: PortalProps): ReactElement => {
  const wanted = wantedPath(search.tiep);
  if (req.user) redirect(wanted);
  const oidc = oidcWords(req, search.sso);
  return (
    <div className="st-open">
      <Brand language={language} lead={t(language, 'sign-in.lead')} title={t(language, 'brand')} />
      <div className="st-card">
        <h2>{t(language, 'page.sign-in')}</h2>
        <SignInLazy provider={oidc && { button: oidc.button, start: oidc.start }} wanted={wanted} why={oidc?.why ?? ''} words={wordsOf(language, WORDS)} />
        <p><a className="st-link st-back" href="/admin/forgot">{t(language, 'sign-in.forgot')}</a></p>
      </div>
      <h2>{t(language, 'sign-in.none')}</h2>
      <div className="st-tools">
        <ButtonLink href="/dang-ky">{t(language, 'sign-in.register')}</ButtonLink>
        <ButtonLink href="/kich-hoat">{t(language, 'sign-in.activate')}</ButtonLink>
      </div>
      <p className="st-foot">{t(language, 'open.foot')}</p>
    </div>
  );
};
