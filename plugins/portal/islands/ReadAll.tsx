'use client';
import React, { useEffect, useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { act } from './act';

type Words = Record<'read.all' | 'act.failed', string>;

/** Marks notifications read: all of them, or the one that was followed. */
export const ReadAll = ({ unread, words }: { unread: number; words: Words }): ReactElement | null => {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const id = (event.target as Element).closest<HTMLElement>('[data-unread]')?.dataset.unread;
      // It goes on while the browser is already on its way.
      if (id) void act('/api/notifications/mark-read', { ids: [id] });
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
  if (unread === 0) return null;
  const all = async (): Promise<void> => {
    setBusy(true);
    const answer = await act('/api/notifications/mark-all-read');
    if (answer.ok) return window.location.reload();
    setBusy(false);
    setFault(answer.message || words['act.failed']);
  };
  return (
    <div className="st-tools">
      <Alive><Button isDisabled={busy} onPress={() => void all()}>{words['read.all']}</Button></Alive>
      <p className="st-field__fault" role="alert">{fault}</p>
    </div>
  );
};
