import type { NotificationKind } from '../../notifications';
import { OPEN_STATES } from '../domain/states';
import { standingOfCases } from '../notices/standing';
import { standingOfOrders } from '../notices/standingOfOrders';
import { en } from '../translations/en';
import { vi } from '../translations/vi';

/** Templates as they are written: their `{{names}}` are filled for each notice. */
const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

type Key = 'approval.reminder' | 'approval.overdue' | 'approval.overdue-above' | 'withdrawal.ordered' | 'withdrawal.reminder' | 'withdrawal.overdue';

const kind = (key: Key, more: Partial<NotificationKind> = {}): NotificationKind => ({
  key, label: both(`notice.${key}.label`), title: both(`notice.${key}.title`), body: both(`notice.${key}.body`), mail: 'now', nameable: true, ...more,
});

/** Still in the hands of those who were reminded: a mail that waited for the morning asks nobody for what is done. */
const stillWaits = standingOfCases((row, { stage }) => OPEN_STATES.includes(row.state) && (row.stages[row.stage]?.name ?? '') === stage);

/**
 * What this room tells people, for the room that tells it. Of an unpublished item a board above hears neither title nor
 * text (RULES.md 3): `approval.overdue-above` names the organisation and the time alone.
 */
export const NOTICE_KINDS: readonly NotificationKind[] = [
  kind('approval.reminder', { standing: stillWaits }),
  kind('approval.overdue', { standing: stillWaits }),
  kind('approval.overdue-above'),
  kind('withdrawal.ordered', { urgent: true, standing: standingOfOrders }),
  kind('withdrawal.reminder', { urgent: true, standing: standingOfOrders }),
  kind('withdrawal.overdue', { urgent: true, standing: standingOfOrders }),
];
