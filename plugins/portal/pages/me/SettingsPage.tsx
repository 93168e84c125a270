import React, { type ReactElement } from 'react';
import { PageHead } from '../../design/PageHead';
import { Settings } from '../../islands/Settings';
import type { PortalProps } from '../../registry/types';
import { t, wordsOf } from '../../translations';

const WORDS = ['look.theme', 'look.theme.auto', 'look.theme.light', 'look.theme.dark', 'look.type', 'look.type.normal', 'look.type.large', 'look.type.largest', 'look.contrast', 'look.contrast.normal', 'look.contrast.high', 'look.data', 'look.data.normal', 'look.data.low', 'look.saved'] as const;

export const SettingsPage = ({ language, look }: PortalProps): ReactElement => (
  <>
    <PageHead back={{ href: '/toi', words: t(language, 'record.back') }} lead={t(language, 'settings.lead')} title={t(language, 'page.settings')} />
    <Settings look={look} words={wordsOf(language, WORDS)} />
  </>
);
