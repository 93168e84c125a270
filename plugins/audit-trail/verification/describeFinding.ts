import { vietnamDateTime, type LanguageSource } from '../../kernel';
import type { Finding } from '../domain/types';
import { t } from '../translations';

/** One finding as a line to read. @param organization name of the chain's organisation, when it is known */
export const describeFinding = (finding: Finding, organization: string | undefined, language: LanguageSource = 'vi'): string => {
  const { kind, chain, seq, through, eventId, at } = finding;
  const where = [
    chain === null ? t(language, 'finding.allChains') : organization ? `${organization} (${chain})` : chain,
    ...(seq === null ? [] : [through === undefined ? t(language, 'finding.seq', { seq }) : t(language, 'finding.seqs', { seq, through })]),
    ...(eventId === null ? [] : [t(language, 'finding.event', { id: eventId })]),
    ...(at === null ? [] : [t(language, 'finding.at', { at: vietnamDateTime(at) })]),
  ];
  return t(language, 'finding.where', { what: t(language, `finding.${kind}`), where: where.join(' · ') });
};
