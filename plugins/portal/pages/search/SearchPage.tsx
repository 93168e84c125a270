import React, { type ReactElement } from 'react';
import { ButtonLink } from '../../design/ButtonLink';
import { EmptyState } from '../../design/EmptyState';
import { List, Row } from '../../design/List';
import { PageHead } from '../../design/PageHead';
import { SearchBox } from '../../islands/SearchBox';
import { ask } from '../../read/ask';
import type { Place } from '../../read/types';
import type { PortalProps } from '../../registry/types';
import { itemLink, READABLE } from '../../shell/itemLink';
import { t, wordsOf } from '../../translations';
import { Marked } from '../Marked';
import { dayOf, placeName } from '../words';

type Find = { collection: string; id: string; anchor: string; heading: string; publishedAt: string; issuedAt: string | null; owner: Place | null; highlights: { title: string; heading: string; text: string } };
type Finds = { total: number; hasNextPage: boolean; docs: Find[] };

/** The search says no more than so many. */
const MOST = 5000;
const LONGEST = 300;

const address = (q: string, of: string, page = 1): string => `/tim?${new URLSearchParams({ q, ...(of ? { loai: of } : {}), ...(page > 1 ? { trang: String(page) } : {}) }).toString()}`;

/** Everything live that the person may read, down to a clause of a document. */
export const SearchPage = async ({ req, language, search }: PortalProps): Promise<ReactElement> => {
  const q = (search.q ?? '').trim().slice(0, LONGEST);
  const of = READABLE.includes(search.loai ?? '') ? (search.loai ?? '') : '';
  const page = Math.min(Math.max(1, Math.trunc(Number(search.trang)) || 1), 50);
  const finds = q === '' ? undefined : await ask<Finds>(req, 'search.find', { q, collection: of || READABLE.join(','), page });
  const kinds = [['', 'search.all'], ['news', 'search.news'], ['documents', 'search.documents'], ['bulletins', 'page.bulletins'], ['pages', 'search.pages']] as const;
  return (
    <>
      <PageHead lead={t(language, 'search.lead')} title={t(language, 'page.search')} />
      <SearchBox of={of} q={q} words={wordsOf(language, ['search.label', 'search.go', 'search.hints', 'search.hints.some'])} />
      {finds === undefined ? (
        <EmptyState icon="search" title={t(language, 'search.start')}><p>{t(language, 'search.start.words')}</p></EmptyState>
      ) : (
        <>
          <ul className="st-chips" style={{ marginTop: '1rem' }}>
            {kinds.map(([kind, words]) => <li key={kind}><a aria-current={kind === of ? 'true' : undefined} className="st-chip" href={address(q, kind)}>{t(language, words)}</a></li>)}
          </ul>
          {finds.total === 0 ? (
            <EmptyState icon="search" title={t(language, 'search.none', { q })}><p>{t(language, 'search.none.words')}</p></EmptyState>
          ) : (
            <>
              <h2>{t(language, finds.total >= MOST ? 'search.found.many' : 'search.found', { count: finds.total, q })}</h2>
              <div className="st-card">
                <List>
                  {finds.docs.map(({ collection, id, anchor, heading, publishedAt, issuedAt, owner, highlights }) => (
                    <Row
                      facts={[anchor.startsWith('tep-') ? t(language, 'search.file', { name: heading }) : '', placeName(owner), dayOf(issuedAt ?? publishedAt)]}
                      href={itemLink(collection, id, anchor) ?? '/'}
                      key={`${id}${anchor}`}
                      summary={<>{highlights.heading && !anchor.startsWith('tep-') && <strong><Marked html={highlights.heading} /> </strong>}<Marked html={highlights.text} /></>}
                      title={<Marked html={highlights.title} />}
                    />
                  ))}
                </List>
              </div>
            </>
          )}
          <div className="st-tools">
            {finds.hasNextPage && <ButtonLink href={address(q, of, page + 1)}>{t(language, 'more')}</ButtonLink>}
            {page > 1 && <ButtonLink href={address(q, of)} kind="quiet">{t(language, 'first')}</ButtonLink>}
          </div>
        </>
      )}
    </>
  );
};
