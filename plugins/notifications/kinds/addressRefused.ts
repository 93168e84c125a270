import { label } from '../translations';
import type { NotificationKind } from './NotificationKind';

/** Told in the inbox alone: by mail it would not arrive. */
export const ADDRESS_REFUSED: NotificationKind = {
  key: 'notifications.address-refused',
  label: label('kind.address-refused.label'),
  title: label('kind.address-refused.title'),
  body: label('kind.address-refused.body'),
  mail: 'off',
  obligatory: true,
};
