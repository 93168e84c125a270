import type { NotificationKind } from '../notifications';
import { MALWARE_KIND } from './malware/tell';
import { DESTROYED_KIND, RELEASED_KIND } from './quarantine/scanWaiting';
import { label } from './translations';

const current: NonNullable<NotificationKind['standing']> = (_, notices) => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current'])));
const kindOf = (key: string, name: 'malware' | 'released' | 'destroyed'): NotificationKind => ({ key, label: label(`kind.${name}.label`), title: label(`kind.${name}.title`), body: label(`kind.${name}.body`), mail: 'now' });

/** What people are told of files: malware to the administrator, the end of waiting to the uploader. */
export const kinds: NotificationKind[] = [
  { ...kindOf(MALWARE_KIND, 'malware'), standing: current },
  kindOf(RELEASED_KIND, 'released'),
  { ...kindOf(DESTROYED_KIND, 'destroyed'), standing: current },
];
