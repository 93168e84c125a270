import React, { type ReactElement } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import type { PortalProps } from '../../portal';
import { ask, Card, settle } from '../../portal/screen';
import type { MyMeeting } from '../commands/own';
import { MINE_PATH } from '../paths';
import { t } from '../translations';

/** The next meeting one is summoned to, on the home page; nothing where there is none. */
export const MeetingCard = async ({ req, language }: PortalProps): Promise<ReactElement | null> => {
  const found = await settle(ask<{ docs: MyMeeting[] }>(req, 'meetings.mine'));
  const next = found.is === 'there' ? found.value.docs.filter(({ state }) => state === 'convened' || state === 'open').at(-1) : undefined;
  if (!next) return null;
  const words = t(language, next.answer === null && next.state === 'convened' ? 'card.answer' : 'view.open');
  return (
    <Card icon="calendar" id="sinh-hoat-toi" more={{ href: `${MINE_PATH}/${next.id}`, words }} title={t(language, 'card.title')}>
      <p><strong>{next.title}</strong></p>
      <p>{[vietnamDateTime(next.startsAt), next.place].filter(Boolean).join(' · ')}</p>
    </Card>
  );
};
