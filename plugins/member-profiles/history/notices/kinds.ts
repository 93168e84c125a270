import type { NotificationKind } from '../../../notifications';
import { history, historyLabel } from '../translations';

/** A secretary or deputy comes or goes: account and rights are to be handed over (Điều 4.1, 6). Names the place, never the person: their record does. */
export const historyKinds: readonly NotificationKind[] = [
  {
    key: 'history.handover', label: historyLabel('notice.handover.label'), title: historyLabel('notice.handover.title'), body: historyLabel('notice.handover.body'),
    words: ({ what }, language) => ({ what: history(language, what === 'ended' ? 'notice.ended' : 'notice.began') }),
    mail: 'now',
  },
];
