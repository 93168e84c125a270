'use client';
import React, { useState } from 'react';
import type { SignedIn, SignInAnswer } from './postSignIn';
import { useText } from './useText';

type Props = {
  alive: boolean;
  /** The device's answer by any passkey of this house; undefined where there is none. */
  ask: () => Promise<unknown>;
  post: (passkey: unknown) => Promise<SignInAnswer>;
  onEnter: (session: SignedIn) => void;
  onError: (message: string) => void;
};

/** The way in without a name and a password. */
export const PasskeyAlone = ({ alive, ask, post, onEnter, onError }: Props): React.ReactElement => {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setBusy(true);
    onError('');
    const passkey = await ask();
    const answer: SignInAnswer = passkey === undefined ? { is: 'refused', message: text('sign-in.alone.none') } : await post(passkey);
    if (answer.is === 'in') return onEnter(answer.session);
    setBusy(false);
    onError(('message' in answer && answer.message) || text('sign-in.offline'));
  };
  return (
    <div className="hb-sign-in hb-sign-in__provider">
      <button className="hb-sign-in__other" disabled={!alive || busy} onClick={() => void go()} type="button">
        {text('sign-in.alone')}
      </button>
    </div>
  );
};
