import type { LanguageSource } from '../../kernel';
import type { Shape } from '../domain/mayHold';
import { t } from '../translations';

/** "Tổ chức cơ sở đảng – Chi bộ", or the kind of a body. */
export const shapeShown = (source: LanguageSource, { level, form, kind }: Shape): string =>
  kind === 'party' ? `${t(source, `level.${level}`)} – ${t(source, `form.${form}`)}` : t(source, `kind.${kind}`);
