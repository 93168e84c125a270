import type { NotificationKind } from '../notifications';
import { MALWARE_KIND } from './malware/tell';
import { DESTROYED_KIND, RELEASED_KIND } from './quarantine/scanWaiting';
import { QUARANTINE } from './quarantine/limits';
import { label } from './translations';

const current: NonNullable<NotificationKind['standing']> = (_, notices) => Promise.resolve(new Map(notices.map(({ id }) => [id, 'current'])));
const kindOf = (key: string, name: 'malware' | 'released' | 'destroyed'): NotificationKind => ({ key, label: label(`kind.${name}.label`), title: label(`kind.${name}.title`), body: label(`kind.${name}.body`), mail: 'now' });

const REASONS = ['malware', 'expired', 'damaged', 'unscannable', 'refused'] as const;
/** Why a file was destroyed. What is none of these (a code, in older notices) was refused by some rule. */
const reasonIn: NonNullable<NotificationKind['words']> = ({ why }, language) => ({ reason: label(`why.${REASONS.find((each) => each === why) ?? 'refused'}`, { days: QUARANTINE.days })[language] });

/** What people are told of files: malware to the administrator, the end of waiting to the uploader. */
export const kinds: NotificationKind[] = [
  { ...kindOf(MALWARE_KIND, 'malware'), standing: current },
  kindOf(RELEASED_KIND, 'released'),
  { ...kindOf(DESTROYED_KIND, 'destroyed'), standing: current, words: reasonIn },
];
