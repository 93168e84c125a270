import type { NotificationKind } from '../../notifications';
import { label } from '../translations';

export const FAILED = 'listen.failed';

/** For system administrators, once a day: something could not be recorded. Browsers read it aloud meanwhile. */
export const failedKind: NotificationKind = {
  key: FAILED,
  label: label('notice.failed.label'),
  title: label('notice.failed.title'),
  body: label('notice.failed.body'),
  mail: 'digest',
};
