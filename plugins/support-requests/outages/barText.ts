import { vietnamDateTime, type Language } from '../../kernel/client';
import { t } from '../translations';
import type { OutageNow } from './data';

/** What the bar says of an outage: when, then in the administrators' own words. */
export const barText = (language: Language, { kind, from, until, running, words }: OutageNow): { when: string; words: string } => ({
  when: t(language, `outages.bar.${kind}${running ? '.running' : ''}` as 'outages.bar.planned', { from: vietnamDateTime(from), until: vietnamDateTime(until) }),
  words: language === 'en' ? (words.en ?? words.vi) : words.vi,
});
