'use client';
import React, { useState, type ReactElement } from 'react';
import { Button } from '../design/Button';
import { byPasskey } from './byPasskey';
import { postSignIn, type SignInAnswer } from './postSignIn';

/** A provider of identity, where one is configured: what its link says and where it begins. */
export type Provider = { button: string; start: string };
type Props = { provider: Provider | undefined; wanted: string; words: Readonly<Record<string, string>>; take: (answer: SignInAnswer) => Promise<void>; onFault: (message: string) => void };

/** The ways in without a name and a password: a passkey of this device, the provider. */
export const OtherWays = ({ provider, wanted, words, take, onFault }: Props): ReactElement => {
  const [busy, setBusy] = useState(false);
  const passkey = async (): Promise<void> => {
    setBusy(true);
    onFault('');
    const given = await byPasskey('/api/users/passkey-alone/start', {});
    if (given === undefined) onFault(words['in.no-passkey.alone'] ?? '');
    else await take(await postSignIn('passkey-alone/finish', { passkey: given }));
    setBusy(false);
  };
  return (
    <div className="st-dialog__buttons">
      <Button isDisabled={busy} onPress={() => void passkey()} wide>{words['in.alone']}</Button>
      {/* A plain link: the browser goes to the provider, and comes back by its own way. */}
      {provider && <a className="st-button st-button--plain st-button--wide" href={`${provider.start}?redirect=${encodeURIComponent(wanted)}`}>{provider.button}</a>}
    </div>
  );
};
