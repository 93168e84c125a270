import type { Config, Payload } from 'payload';
import type { PushAdapter } from '../push/PushAdapter';
import type { NotificationKind } from './NotificationKind';

/** What this room and others said at the start. Kept in `config.custom`, which never reaches a browser. */
export type NotificationsSetup = { kinds: readonly NotificationKind[]; mail: boolean; push?: PushAdapter | undefined };

const EMPTY: NotificationsSetup = { kinds: [], mail: false };

export const setupOf = (config: { custom?: Record<string, unknown> | undefined }): NotificationsSetup => ({
  ...EMPTY,
  ...((config.custom?.notifications as Partial<NotificationsSetup> | undefined) ?? {}),
});

/** A new configuration with more of the setup; kinds are added to those already there. */
export const withSetup = (config: Config, { kinds = [], ...more }: Partial<NotificationsSetup>): Config => {
  const now = setupOf(config);
  const all = [...now.kinds, ...kinds];
  if (new Set(all.map(({ key }) => key)).size < all.length) throw new TypeError(`notifications: a kind is declared twice among ${all.map(({ key }) => key).join(', ')}`);
  return { ...config, custom: { ...config.custom, notifications: { ...now, ...more, kinds: all } } };
};

/** A room's own kinds of notification, in whatever order the rooms stand. */
export const withNotificationKinds = (config: Config, kinds: readonly NotificationKind[]): Config => withSetup(config, { kinds });

/** Says who sends to devices. */
export const withPush = (config: Config, push: PushAdapter): Config => withSetup(config, { push });

export const kindOf = ({ config }: Payload, key: string): NotificationKind | undefined => setupOf(config).kinds.find((kind) => kind.key === key);
