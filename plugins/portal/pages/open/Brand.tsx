import React, { type ReactElement } from 'react';
import type { Language } from '../../../kernel/client';
import { t } from '../../translations';

/** Khuê Văn Các in red on yellow, and the words (Quy chế 4529, Điều 3.3). */
export const Brand = ({ language, title, lead }: { language: Language; title: string; lead: string }): ReactElement => (
  <div className="st-open__brand">
    <title>{title}</title>
    <img alt={t(language, 'brand.picture')} height={132} src="/brand/khue-van-cac.svg" width={132} />
    <h1>{title}</h1>
    <p>{lead}</p>
  </div>
);
