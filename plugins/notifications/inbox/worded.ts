import type { Payload } from 'payload';
import type { Language } from '../../kernel';
import { fillTemplate } from '../domain/fillTemplate';
import type { Notice, Standing } from '../kinds/NotificationKind';
import { kindOf } from '../kinds/registry';
import { t } from '../translations';

/** A notification in words. */
export type Worded = { label: string; title: string; body: string; link: string | null };

/** What its kind makes of it; of a hidden one no more than which kind it was. */
export const worded = (payload: Payload, language: Language, { kind: key, params, link }: Pick<Notice, 'kind' | 'params' | 'link'>, standing: Standing): Worded => {
  const kind = kindOf(payload, key);
  const label = kind?.label[language] ?? t(language, 'notification.one');
  if (!kind || standing === 'hidden') return { label, title: label, body: t(language, 'hidden.body'), link: null };
  const all = { ...params, ...kind.words?.(params, language) };
  return { label, title: fillTemplate(kind.title[language], all), body: fillTemplate(kind.body[language], all), link };
};
