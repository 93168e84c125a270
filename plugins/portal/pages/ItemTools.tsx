import type { PayloadRequest } from 'payload';
import React, { type ReactElement } from 'react';
import type { Language } from '../../kernel/client';
import { Listen } from '../islands/Listen';
import { SaveButton } from '../islands/SaveButton';
import { ask } from '../read/ask';
import { wordsOf } from '../translations';

type Bookmarks = { items: { collection: string; documentId: string; anchor: string }[]; revision: number; more: boolean };

const isSaved = async (req: PayloadRequest, collection: string, id: string): Promise<boolean> => {
  for (let since = 0, pages = 0; pages < 20; pages += 1) {
    const { items, revision, more } = await ask<Bookmarks>(req, 'bookmarks.list', { since });
    if (items.some((item) => item.collection === collection && item.documentId === id && item.anchor === '')) return true;
    if (!more) return false;
    since = revision;
  }
  return false;
};

export const LISTEN_WORDS = ['listen.start', 'listen.go-on', 'listen.pause', 'listen.resume', 'listen.stop', 'listen.back', 'listen.forward', 'listen.speed', 'listen.chapter', 'listen.place', 'listen.at', 'listen.player', 'listen.loading', 'listen.making', 'listen.none', 'listen.failed'] as const;

/** What one does with an item: hear it, keep it. */
export const ItemTools = async ({ req, language, collection, id, title }: { req: PayloadRequest; language: Language; collection: string; id: string; title: string }): Promise<ReactElement> => (
  <div className="st-tools">
    <Listen collection={collection} id={id} language={language} words={wordsOf(language, LISTEN_WORDS)} />
    <SaveButton collection={collection} id={id} named={title} saved={await isSaved(req, collection, id)} words={wordsOf(language, ['save.put', 'save.kept', 'save.removed', 'act.failed', 'wait.waiting', 'wait.save', 'wait.remove'])} />
  </div>
);
