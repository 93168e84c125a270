'use client';
import React, { useEffect, useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { Icon } from '../design/Icon';
import { actLater } from '../offline/actLater';
import { CHANGED, waitingOf, whoseOf } from '../offline/waiting';

type Words = Record<'save.put' | 'save.kept' | 'save.removed' | 'act.failed' | 'wait.waiting' | 'wait.save' | 'wait.remove', string>;

/** Keeps an item for later, on all devices of its reader. @param named what the item is called where the press waits for a network */
export const SaveButton = ({ collection, id, saved, named, words }: { collection: string; id: string; saved: boolean; named: string; words: Words }): ReactElement => {
  const [kept, setKept] = useState(saved);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  // A page kept for reading without a network does not know what was pressed since.
  useEffect(() => {
    const whose = whoseOf();
    if (whose === undefined) return undefined;
    const look = (): void =>
      void waitingOf(whose).then((items) => {
        const last = items.findLast(({ path, json, refused }) => refused === undefined && path.startsWith('/api/bookmarks') && json.documentId === id);
        if (last) setKept(last.path === '/api/bookmarks');
      });
    look();
    window.addEventListener(CHANGED, look);
    return () => window.removeEventListener(CHANGED, look);
  }, [id]);
  const change = async (): Promise<void> => {
    setBusy(true);
    const answer = await actLater(kept ? '/api/bookmarks/remove' : '/api/bookmarks', { collection, documentId: id }, `${words[kept ? 'wait.remove' : 'wait.save']}: ${named}`);
    setBusy(false);
    if (answer.is === 'refused') return setSaid(answer.message || words['act.failed']);
    setSaid(answer.is === 'waiting' ? words['wait.waiting'] : words[kept ? 'save.removed' : 'save.kept']);
    setKept(!kept);
  };
  return (
    <>
      <Alive>
        <Button aria-pressed={kept} isDisabled={busy} onPress={() => void change()}>
          <Icon filled={kept} name="bookmark" />
          {words[kept ? 'save.kept' : 'save.put']}
        </Button>
      </Alive>
      <span className="st-hidden" role="status">{said}</span>
    </>
  );
};
