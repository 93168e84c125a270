import type { PayloadRequest } from 'payload';
import React, { type ReactElement } from 'react';
import { EmptyState } from '../../design/EmptyState';
import { PageHead } from '../../design/PageHead';
import { KeepSaved } from '../../islands/KeepSaved';
import { SaveButton } from '../../islands/SaveButton';
import { ask } from '../../read/ask';
import type { PortalProps } from '../../registry/types';
import { itemLink } from '../../shell/itemLink';
import { t, wordsOf } from '../../translations';
import { dayOf } from '../words';

type Saved = { collection: string; documentId: string; anchor: string; createdAt: string; title: string | null };

/** A person keeps 2,000 places at most (plugins/bookmarks), 200 an answer. */
const ANSWERS = 20;
/** As many as the service worker keeps of what is chosen (public/sw.js). */
const KEPT = 60;

const allOf = async (req: PayloadRequest): Promise<Saved[]> => {
  const found: Saved[] = [];
  for (let since = 0, n = 0; n < ANSWERS; n += 1) {
    const { items, revision, more } = await ask<{ items: Saved[]; revision: number; more: boolean }>(req, 'bookmarks.list', { since });
    found.push(...items);
    if (!more) break;
    since = revision;
  }
  return found.reverse();
};

/** What its reader keeps for later, the last first. */
export const SavedPage = async ({ req, language }: PortalProps): Promise<ReactElement> => {
  const saved = await allOf(req);
  const words = wordsOf(language, ['save.put', 'save.kept', 'save.removed', 'act.failed', 'wait.waiting', 'wait.save', 'wait.remove']);
  return (
    <>
      <PageHead title={t(language, 'page.saved')} />
      <KeepSaved paths={[...new Set(saved.flatMap(({ collection, documentId, title }) => (title === null ? [] : (itemLink(collection, documentId) ?? []))))].slice(0, KEPT)} words={wordsOf(language, ['keep.button', 'keep.help', 'keep.working', 'keep.done', 'keep.some'])} />
      {saved.length === 0 ? (
        <EmptyState icon="bookmark" title={t(language, 'saved.none')}><p>{t(language, 'saved.none.words')}</p></EmptyState>
      ) : (
        <div className="st-card">
          <ul className="st-list">
            {saved.map(({ collection, documentId, anchor, createdAt, title }) => {
              const link = title === null ? undefined : itemLink(collection, documentId, anchor);
              return (
                <li key={`${collection}${documentId}${anchor}`}>
                  <div className="st-row">
                    <div className="st-row__text">
                      <h2 className="st-row__title">{link ? <a href={link}>{title}</a> : (title ?? t(language, 'saved.gone'))}</h2>
                      <p className="st-row__facts">{t(language, 'saved.kept', { day: dayOf(createdAt) })}</p>
                    </div>
                    {anchor === '' && title !== null && <div className="st-row__own"><SaveButton collection={collection} id={documentId} named={title} saved words={words} /></div>}
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
};
