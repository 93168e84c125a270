import type { Plugin } from 'payload';
import { asAnyCommand, contribute } from '../kernel';
import { withPush } from '../notifications';
import { withPortalPage } from '../portal';
import { mine } from './commands/mine';
import { register } from './commands/register';
import { unregister } from './commands/unregister';
import { SEALED_KEYS } from './data/vapidKey';
import { createAdapter } from './send/adapter';
import { pushSettings } from './settings';
import { label } from './translations';

export { pushSettings, type PushSettings } from './settings';

/** Tells devices: browsers, Android, iPhones, by whichever ways the operator set up. What is told, when, and to whom is said by plugins/notifications. */
export const push =
  (settings = pushSettings(process.env)): Plugin =>
  (config) => {
    const adapter = createAdapter(settings);
    const withPage = withPortalPage(config, {
      key: 'notice-settings', path: '/cai-dat/thong-bao', title: label('page.title'), Component: '/plugins/push/pages/NoticeSettingsPage#NoticeSettingsPage',
      nav: { place: 'more', icon: 'bell', order: 82 }, help: label('page.help'),
    });
    return contribute(adapter ? withPush(withPage, adapter) : withPage, {
      commands: [asAnyCommand(mine(settings)), asAnyCommand(register(settings)), asAnyCommand(unregister)],
      sealed: [SEALED_KEYS],
    });
  };
