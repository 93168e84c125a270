'use client';
import React, { useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { Icon } from '../design/Icon';
import { act } from './act';
import { dropWaiting, waitingOf, whoseOf } from '../offline/waiting';
import { sendWaiting } from '../offline/sendWaiting';
import { fill } from './fill';
import { forget } from './forget';

type Words = Record<'out' | 'act.failed' | 'act.cancel' | 'out.waiting' | 'out.anyway', string>;

/** Ends the session, and takes along what this browser kept for its reader. */
export const SignOut = ({ words }: { words: Words }): ReactElement => {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const [unsent, setUnsent] = useState(0);
  const leave = async (anyway: boolean): Promise<void> => {
    setBusy(true);
    setFault('');
    const whose = whoseOf();
    if (whose !== undefined) {
      await sendWaiting(whose);
      const left = await waitingOf(whose);
      if (left.length > 0 && !anyway) {
        setBusy(false);
        return setUnsent(left.length);
      }
      for (const { key } of left) await dropWaiting(key);
    }
    // First what is kept here: also when the network is away, the next person at this telephone sees nothing.
    await forget();
    const answer = await act('/api/users/logout');
    // No session any more is what was wanted.
    if (answer.ok || answer.status === 400 || answer.status === 401) return window.location.assign('/');
    setBusy(false);
    setFault(answer.message || words['act.failed']);
  };
  return (
    <>
      <Alive>
        {unsent === 0 ? (
          <Button isDisabled={busy} onPress={() => void leave(false)}>
            <Icon name="out" />
            {words.out}
          </Button>
        ) : (
          <div className="st-card" role="alert">
            <p>{fill(words['out.waiting'], { count: unsent })}</p>
            <div className="st-dialog__buttons">
              <Button isDisabled={busy} onPress={() => void leave(true)}>{words['out.anyway']}</Button>
              <Button isDisabled={busy} kind="main" onPress={() => setUnsent(0)}>{words['act.cancel']}</Button>
            </div>
          </div>
        )}
      </Alive>
      <p className="st-field__fault" role="alert">{fault}</p>
    </>
  );
};
