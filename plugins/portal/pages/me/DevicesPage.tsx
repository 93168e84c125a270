import React, { type ReactElement } from 'react';
import { vietnamDateTime } from '../../../kernel/client';
import { PageHead } from '../../design/PageHead';
import { Devices } from '../../islands/Devices';
import { ask } from '../../read/ask';
import type { PortalProps } from '../../registry/types';
import { t, wordsOf } from '../../translations';

type Session = { id: string; browser: string; begunAt: string; lastUsedAt: string; current: boolean };

/** Where one's account is open, and an end to it from here. */
export const DevicesPage = async ({ req, language }: PortalProps): Promise<ReactElement> => {
  const { sessions } = await ask<{ sessions: Session[] }>(req, 'sessions.mine');
  const devices = sessions.map(({ id, browser, begunAt, lastUsedAt, current }) => ({
    id, current, name: browser || t(language, 'devices.unknown'),
    facts: [t(language, 'devices.used', { at: vietnamDateTime(lastUsedAt) }), t(language, 'devices.begun', { at: vietnamDateTime(begunAt) })].join(' · '),
  }));
  return (
    <>
      <PageHead back={{ href: '/toi', words: t(language, 'record.back') }} lead={t(language, 'devices.lead')} title={t(language, 'page.devices')} />
      <div className="st-card"><Devices devices={devices} words={wordsOf(language, ['devices.here', 'end.one', 'end.others', 'end.others.ask', 'end.done', 'act.failed'])} /></div>
    </>
  );
};
