import type { NotificationKind } from '../../../notifications';
import { recordLabel } from '../translations';

const kind = (name: 'to-decide' | 'confirmed' | 'rejected'): NotificationKind => ({
  key: `record.${name}`, label: recordLabel(`notice.${name}.label`), title: recordLabel(`notice.${name}.title`), body: recordLabel(`notice.${name}.body`), mail: 'now',
});

/** What proposals of members tell: that one waits, and what came of one's own. Never whose it is, nor what it holds. */
export const recordKinds: readonly NotificationKind[] = [kind('to-decide'), kind('confirmed'), kind('rejected')];
