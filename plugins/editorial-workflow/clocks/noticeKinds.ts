import { en } from '../translations/en';
import { vi } from '../translations/vi';

/** Templates as they are written: their `{{names}}` are filled for each notice. */
const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

const kind = <K extends 'approval.reminder' | 'approval.overdue' | 'approval.overdue-above' | 'withdrawal.ordered' | 'withdrawal.reminder' | 'withdrawal.overdue'>(key: K, urgent = false) =>
  ({ key, label: both(`notice.${key}.label`), title: both(`notice.${key}.title`), body: both(`notice.${key}.body`), mail: 'now', urgent }) as const;

/**
 * What this room tells people, for the room that tells it. Of an unpublished item a board above hears neither title nor
 * text (RULES.md 3): `approval.overdue-above` names the organisation and the time alone.
 */
export const NOTICE_KINDS = [
  kind('approval.reminder'),
  kind('approval.overdue'),
  kind('approval.overdue-above'),
  kind('withdrawal.ordered', true),
  kind('withdrawal.reminder', true),
  kind('withdrawal.overdue', true),
] as const;
