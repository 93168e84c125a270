import React, { type ReactElement } from 'react';
import { vietnamDateTime } from '../../kernel/client';
import type { PortalProps } from '../../portal';
import { ask, Card, draftWords, PageHead } from '../../portal/screen';
import type { MyDevices } from '../commands/mine';
import { Choices, type Preferences } from '../islands/Choices';
import { DeviceSwitch } from '../islands/DeviceSwitch';
import { MyDeviceList } from '../islands/MyDeviceList';
import { t, wordsOf } from '../translations';

const HERE = ['here.switch', 'here.on', 'here.off', 'here.denied', 'here.unsupported', 'here.none', 'here.failed'] as const;
const CHOICES = ['kinds.title', 'kinds.inbox', 'kinds.mail', 'kinds.now', 'kinds.digest', 'kinds.off', 'kinds.push', 'kinds.obligatory', 'kinds.urgent', 'kinds.no-mail', 'quiet.title', 'quiet.help', 'quiet.switch', 'quiet.from', 'quiet.to', 'save', 'saved', 'failed'] as const;

/** How one is told: on this device, by each way, at which hours. */
export const NoticeSettingsPage = async ({ req, language }: PortalProps): Promise<ReactElement> => {
  const { devices, webKey, refused } = await ask<MyDevices>(req, 'push.mine');
  const preferences = await ask<Preferences>(req, 'notifications.preferences');
  const shown = devices.filter(({ here }) => !here).map(({ id, kind, name, seenAt }) => ({ id, name: name ?? t(language, `kind.${kind}`), facts: t(language, 'others.seen', { at: vietnamDateTime(seenAt) }) }));
  return (
    <>
      <PageHead back={{ href: '/thong-bao', words: t(language, 'page.back') }} lead={t(language, 'page.lead')} title={t(language, 'page.title')} />
      <Card icon="device" id="thiet-bi-nay" title={t(language, 'here.title')}>
        {refused && <p>{t(language, 'here.refused')}</p>}
        <DeviceSwitch webKey={webKey} words={wordsOf(language, HERE)} />
      </Card>
      <Card id="thiet-bi-nhan" title={t(language, 'others.title')}>
        <MyDeviceList devices={shown} words={wordsOf(language, ['others.none', 'others.remove', 'others.removed', 'failed'])} />
      </Card>
      <Choices draftWords={draftWords(language)} preferences={preferences} words={wordsOf(language, CHOICES)} />
    </>
  );
};
