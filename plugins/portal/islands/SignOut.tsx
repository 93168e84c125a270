'use client';
import React, { useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { Icon } from '../design/Icon';
import { act } from './act';
import { forget } from './forget';

type Words = Record<'out' | 'act.failed', string>;

/** Ends the session, and takes along what this browser kept for its reader. */
export const SignOut = ({ words }: { words: Words }): ReactElement => {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const leave = async (): Promise<void> => {
    setBusy(true);
    setFault('');
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
        <Button isDisabled={busy} onPress={() => void leave()}>
          <Icon name="out" />
          {words.out}
        </Button>
      </Alive>
      <p className="st-field__fault" role="alert">{fault}</p>
    </>
  );
};
