'use client';
import { useAuth, useConfig } from '@payloadcms/ui';
import React, { useEffect, useRef, type ReactNode } from 'react';
import { SignInAgain } from './SignInAgain';
import { useSessionClock } from './useSessionClock';
import { useText } from './useText';
import './watch.css';

type Me = { id: string | number; username?: string; displayName?: string } | null | undefined;

/** Open above everything, the rest of the page out of reach; closing it by Escape would show a page that does nothing. */
const Above = ({ label, children }: { label: string; children: ReactNode }): React.ReactElement => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog aria-labelledby={label} className="hb-watch" onCancel={(event) => event.preventDefault()} ref={dialog}>
      {children}
    </dialog>
  );
};

const Watch = (): ReactNode => {
  const text = useText();
  const { routes, serverURL } = useConfig().config;
  const me = useAuth().user as Me;
  const api = `${serverURL}${routes.api}`;
  const { state, stay } = useSessionClock(api, me ? String(me.id) : undefined);
  if (!me || state.is === 'open') return null;
  if (state.is === 'soon') {
    return (
      <Above key="soon" label="watch-soon">
        <h2 id="watch-soon">{text('watch.soon')}</h2>
        <p aria-live="off">{text('watch.soon.lead', { seconds: state.seconds })}</p>
        <button className="hb-sign-in__go" onClick={stay} type="button">
          {text('watch.stay')}
        </button>
      </Above>
    );
  }
  return (
    <Above key="ended" label="watch-ended">
      <h2 id="watch-ended">{text('watch.ended')}</h2>
      <p>{text('watch.ended.lead', { name: me.displayName ?? me.username ?? '' })}</p>
      <SignInAgain onEntered={stay} username={me.username ?? ''} />
    </Above>
  );
};

/** Around every page of the admin: says in time that the session ends, and takes the password on the same page, with all that was typed still there. */
export const SessionWatch = ({ children }: { children: ReactNode }): React.ReactElement => (
  <>
    {children}
    <Watch />
  </>
);
