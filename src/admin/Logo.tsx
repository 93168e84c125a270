import type { ServerProps } from 'payload';
import { t } from './translations';

/** The brand of the regulation (Quy chế 4529, Điều 3.3): Khuê Văn Các in red, the words, on a yellow square. */
export const Logo = ({ i18n }: Pick<ServerProps, 'i18n'>) => (
  <span className="hb-logo">
    <img src="/brand/khue-van-cac.svg" alt={t(i18n, 'brand.picture')} width={132} height={132} />
    <span className="hb-logo__name">{t(i18n, 'brand.name')}</span>
  </span>
);
