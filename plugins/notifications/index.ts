import type { Plugin } from 'payload';
import { withScreen } from '../hierarchical-access';
import { asAnyCommand, contribute, type AnyCommand } from '../kernel';
import { notifications as collection } from './collections/notifications';
import { inbox } from './commands/inbox';
import { markAllRead, markRead } from './commands/markRead';
import { preferences } from './commands/preferences';
import { setPreferences } from './commands/setPreferences';
import { sendMail } from './jobs/sendMail';
import { sendPush } from './jobs/sendPush';
import { sweep } from './jobs/sweep';
import { ADDRESS_REFUSED } from './kinds/addressRefused';
import { withSetup } from './kinds/registry';
import { INBOX_PATH, SETTINGS_PATH } from './mail/addresses';
import type { NotificationsOptions } from './options';
import { personalData } from './privacy/personalData';
import { retention } from './privacy/retention';
import { unread } from './reads/unread';
import { vi } from './translations/vi';

export { notify, type Notification } from './inbox/notify';
export type { Notice, NotificationKind, Standing } from './kinds/NotificationKind';
export { setupOf as notificationsSetup, withNotificationKinds, withPush, type NotificationsSetup } from './kinds/registry';
export { UNSUBSCRIBE_PATH } from './mail/addresses';
export { watchContent } from './mail/watchContent';
export type { NotificationsOptions } from './options';
export type { PushAdapter, PushDevice, PushKind, PushMessage, PushOutcome } from './push/PushAdapter';
export { setRefusal, type RefusableChannel } from './preferences/refusals';
export { NOTIFICATIONS } from './slugs';
export { unsubscribableKind, unsubscribe } from './unsubscribe/unsubscribe';
export { unsubscribePage } from './unsubscribe/unsubscribePage';

const at = (name: string): string => `/plugins/notifications/components/${name}#${name}`;

const INBOX = { name: 'notifications', path: INBOX_PATH, title: vi['view.title'], view: at('InboxView'), link: at('InboxLink') } as const;
const SETTINGS = { Component: at('SettingsView'), path: SETTINGS_PATH, exact: true, meta: { title: vi['settings.title'] } } as const;

const commands = [inbox, markRead, markAllRead, preferences, setPreferences].map((command) => asAnyCommand(command as AnyCommand));

/** Tells people: an inbox, mail from an outbox, push by an adapter. Rooms declare kinds (`withNotificationKinds`) and call `notify`. */
export const notifications =
  (options: NotificationsOptions): Plugin =>
  (config) => {
    const screens = withScreen(config.admin, INBOX);
    const { components } = screens;
    const admin = { ...screens, components: { ...components, actions: [...(components?.actions ?? []), at('Bell')], views: { ...components?.views, notificationSettings: SETTINGS } } };
    const withInbox = { ...config, admin, collections: [...(config.collections ?? []), collection(options)] };
    return contribute(withSetup(withInbox, { kinds: [ADDRESS_REFUSED], mail: options.mail ?? false }), {
      commands,
      personalData: [...personalData],
      retention: [...retention],
      reads: [unread],
      workerTasks: [
        { name: 'notifications.send-mail', everySeconds: 5, run: sendMail(options.users) },
        { name: 'notifications.send-push', everySeconds: 5, run: sendPush(options.users) },
        { name: 'notifications.sweep', at: '50 2 * * *', run: sweep },
      ],
    });
  };
