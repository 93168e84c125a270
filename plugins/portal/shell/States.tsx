import React, { type ReactElement } from 'react';
import type { Language } from '../../kernel/client';
import { ButtonLink } from '../design/ButtonLink';
import { ErrorState } from '../design/ErrorState';
import { t } from '../translations';

/** Whoever may not read this, and what helps. */
export const RefusedState = ({ language, code, message }: { language: Language; code: string; message: string }): ReactElement => (
  <ErrorState title={t(language, 'refused.title')}>
    <p>{code === 'auth.forbidden' ? t(language, 'refused.forbidden') : message}</p>
    <ButtonLink href="/">{t(language, 'refused.home')}</ButtonLink>
  </ErrorState>
);

/** Not there, taken down, or not for this person: all the same. */
export const MissingState = ({ language }: { language: Language }): ReactElement => (
  <ErrorState title={t(language, 'missing.title')}>
    <p>{t(language, 'missing.words')}</p>
    <ButtonLink href="/">{t(language, 'refused.home')}</ButtonLink>
  </ErrorState>
);
