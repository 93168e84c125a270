import type { MailMode } from '../domain/schedule';
import type { NotificationKind } from '../kinds/NotificationKind';
import type { Choices } from './choices';

/** What holds until somebody chooses. */
export const pushedByDefault = ({ push, mail }: NotificationKind): boolean => push ?? mail === 'now';

/** How this person gets this kind by mail: as chosen, where there is a choice. */
export const modeOf = ({ key, mail, obligatory }: NotificationKind, { kinds }: Choices): MailMode => (obligatory ? mail : (kinds[key] ?? mail));

/** Whether their devices are told of this kind. */
export const pushOf = (kind: NotificationKind, { pushes }: Choices): boolean => {
  const usual = pushedByDefault(kind);
  return kind.obligatory ? usual : (pushes[kind.key] ?? usual);
};
