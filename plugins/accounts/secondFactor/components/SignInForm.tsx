'use client';
import { useAuth, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import React, { useEffect, useState } from 'react';
import { answerByPasskey } from './answerByPasskey';
import { postSignIn, type SignedIn } from './postSignIn';
import type { OidcWords } from '../../oidc/words';
import { PasskeyAlone } from './PasskeyAlone';
import { PasswordStep } from './PasswordStep';
import { SecondStep } from './SecondStep';
import './signIn.css';

/** Where the way back from a provider leaves the challenge of the second step: in the part of the address that no server is sent. */
const HALF = /^#buoc-hai=([\w-]{20,100})$/;

/** Two steps of one sign-in. @param wanted where it leads, on this site (checked by the server) @param provider another way in, where one is configured */
export const SignInForm = ({ forgot, wanted, provider }: { forgot: string; wanted: string; provider: OidcWords | undefined }): React.ReactElement => {
  const { routes, serverURL } = useConfig().config;
  const { setUser } = useAuth();
  const router = useRouter();
  const [challenge, setChallenge] = useState<string>();
  const [error, setError] = useState(provider?.why ?? '');
  const [alive, setAlive] = useState(false);
  // Before the browser runs this page a press would send the form as an address, the password in it.
  useEffect(() => {
    setAlive(true);
    const half = HALF.exec(window.location.hash)?.[1];
    if (half === undefined) return;
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    setChallenge(half);
  }, []);
  const api = `${serverURL}${routes.api}/users`;
  const enter = (session: SignedIn): void => {
    setUser(session as never); // Payload's own type of a session is not told; it takes the answer of its endpoint
    router.push(wanted);
  };
  if (challenge === undefined) {
    return (
      <>
        <PasswordStep alive={alive} error={error} forgot={forgot} onAsked={setChallenge} onEnter={enter} onError={setError} post={(json) => postSignIn(`${api}/login`, json)} />
        <PasskeyAlone alive={alive} ask={() => answerByPasskey(`${api}/passkey-alone/start`)} onEnter={enter} onError={setError} post={(passkey) => postSignIn(`${api}/passkey-alone/finish`, { passkey })} />
        {provider && (
          <div className="hb-sign-in hb-sign-in__provider">
            <p>{provider.or}</p>
            {/* A plain link: the browser goes to the provider, and comes back by its own way. */}
            <a className="hb-sign-in__button" href={`${provider.start}?redirect=${encodeURIComponent(wanted)}`}>
              {provider.button}
            </a>
          </div>
        )}
      </>
    );
  }
  return (
    <SecondStep
      error={error}
      onAgain={(why) => {
        setError(why);
        setChallenge(undefined);
      }}
      onEnter={enter}
      onError={setError}
      passkey={() => answerByPasskey(`${api}/passkey-options`, challenge)}
      post={(json) => postSignIn(`${api}/finish-sign-in`, { ...json, challenge })}
    />
  );
};
