import React, { type ReactElement } from 'react';
import type { Language } from '../../kernel/client';
import { Facts } from '../design/Facts';
import { t } from '../translations';

export type Credited = {
  author?: string | null;
  source?: string | null;
  licence?: string | null;
  publication?: { approvedByName?: string | null; approvedByOrgan?: string | null; publishedByName?: string | null; publishedByOrgan?: string | null } | null;
};

const both = (name: string | null | undefined, organ: string | null | undefined): string => [name, organ].filter(Boolean).join(', ');

/** Who wrote it, and who and which organ answers for its approval and its posting (notice 1048, II.2). */
export const Credits = ({ item: { author, source, licence, publication }, language }: { item: Credited; language: Language }): ReactElement => (
  <section aria-labelledby="tin-trach-nhiem" className="st-card">
    <h2 id="tin-trach-nhiem">{t(language, 'item.answers')}</h2>
    <Facts
      facts={[
        [t(language, 'item.approved'), both(publication?.approvedByName, publication?.approvedByOrgan)],
        [t(language, 'item.posted'), both(publication?.publishedByName, publication?.publishedByOrgan)],
        [t(language, 'item.author'), author],
        [t(language, 'item.source'), source],
        [t(language, 'item.licence'), licence],
      ]}
    />
  </section>
);
