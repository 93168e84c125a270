'use client';
import React, { useEffect, useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { actLater } from '../offline/actLater';

type Words = Record<'read.all' | 'act.failed' | 'wait.waiting' | 'wait.read', string>;

/** Marks notifications read: all of them, or the one that was followed. @param until when the newest of the list came (ISO): what comes later is not meant */
export const ReadAll = ({ unread, until, words }: { unread: number; until: string | undefined; words: Words }): ReactElement | null => {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const id = (event.target as Element).closest<HTMLElement>('[data-unread]')?.dataset.unread;
      // It goes on while the browser is already on its way.
      if (id) void actLater('/api/notifications/mark-read', { ids: [id] }, words['wait.read']);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [words]);
  if (unread === 0) return null;
  const all = async (): Promise<void> => {
    setBusy(true);
    const answer = await actLater('/api/notifications/mark-all-read', until ? { until } : {}, words['read.all']);
    if (answer.is === 'done') return window.location.reload();
    setBusy(false);
    setFault(answer.is === 'waiting' ? words['wait.waiting'] : answer.message || words['act.failed']);
  };
  return (
    <div className="st-tools">
      <Alive><Button isDisabled={busy} onPress={() => void all()}>{words['read.all']}</Button></Alive>
      <p className="st-field__fault" role="alert">{fault}</p>
    </div>
  );
};
