import type { MailMode } from '../domain/schedule';
import type { NotificationKind } from '../kinds/NotificationKind';
import type { Choices } from './choices';

/** How this person gets this kind by mail: as chosen, where there is a choice. */
export const modeOf = ({ key, mail, obligatory }: NotificationKind, { kinds }: Choices): MailMode => (obligatory ? mail : (kinds[key] ?? mail));
