import type { Language, LanguageSource } from '../../kernel/client';
import type { Reason } from './domain/judge';
import { t } from './translations';

/** A reason in words, with its figures. */
export const whyText = (source: LanguageSource | Language, { kind, ...figures }: Reason): string => t(source, `why.${kind}`, figures);
