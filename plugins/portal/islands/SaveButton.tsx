'use client';
import React, { useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { Icon } from '../design/Icon';
import { act } from './act';

type Words = Record<'save.put' | 'save.kept' | 'save.removed' | 'act.failed', string>;

/** Keeps an item for later, on all devices of its reader. */
export const SaveButton = ({ collection, id, saved, words }: { collection: string; id: string; saved: boolean; words: Words }): ReactElement => {
  const [kept, setKept] = useState(saved);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const change = async (): Promise<void> => {
    setBusy(true);
    const answer = await act(kept ? '/api/bookmarks/remove' : '/api/bookmarks', { collection, documentId: id });
    setBusy(false);
    if (!answer.ok) return setSaid(answer.message || words['act.failed']);
    setSaid(words[kept ? 'save.removed' : 'save.kept']);
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
