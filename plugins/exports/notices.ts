import type { NotificationKind } from '../notifications';
import { label, t, type ExportKey } from './translations';

const standing: NonNullable<NotificationKind['standing']> = (_, notices) => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current' as const])));

/** What exports tell people: counts and states, never whose data it is. */
export const exportKinds: readonly NotificationKind[] = (['waiting', 'answered'] as const).map((name) => ({
  key: `exports.${name}`,
  label: label(`notice.${name}.label`),
  title: label(`notice.${name}.title`),
  body: label(`notice.${name}.body`),
  words: ({ step }, language) => ({ what: step === undefined ? '' : t(language, `what.${String(step)}` as ExportKey) }),
  mail: 'now',
  nameable: true,
  standing,
}));
