'use client';
import { useAuth, useConfig } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import React, { useEffect, useState } from 'react';
import { answerByPasskey } from './answerByPasskey';
import { postSignIn, type SignedIn } from './postSignIn';
import { PasswordStep } from './PasswordStep';
import { SecondStep } from './SecondStep';
import './signIn.css';

/** Two steps of one sign-in. @param wanted where it leads, on this site (checked by the server) */
export const SignInForm = ({ forgot, wanted }: { forgot: string; wanted: string }): React.ReactElement => {
  const { routes, serverURL } = useConfig().config;
  const { setUser } = useAuth();
  const router = useRouter();
  const [challenge, setChallenge] = useState<string>();
  const [error, setError] = useState('');
  const [alive, setAlive] = useState(false);
  // Before the browser runs this page a press would send the form as an address, the password in it.
  useEffect(() => setAlive(true), []);
  const api = `${serverURL}${routes.api}/users`;
  const enter = (session: SignedIn): void => {
    setUser(session as never); // Payload's own type of a session is not told; it takes the answer of its endpoint
    router.push(wanted);
  };
  if (challenge === undefined) {
    return <PasswordStep alive={alive} error={error} forgot={forgot} onAsked={setChallenge} onEnter={enter} onError={setError} post={(json) => postSignIn(`${api}/login`, json)} />;
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
