'use client';
import React, { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../design/Button';

type Words = Readonly<Record<'update.there' | 'update.use', string>>;

/** Lets the service worker in. A newer one waits until its reader takes it: no page is changed under a form that is being written. */
export const UpdateOffer = ({ words }: { words: Words }): ReactElement => {
  const [newer, setNewer] = useState<ServiceWorker>();
  const taken = useRef(false);
  useEffect(() => {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (workers === undefined) return undefined;
    const look = ({ waiting }: ServiceWorkerRegistration): void => void (workers.controller && waiting && setNewer(waiting));
    const changed = (): void => {
      setNewer(undefined);
      // Another window took it: this one goes on as it stands.
      if (taken.current) window.location.reload();
    };
    workers.addEventListener('controllerchange', changed);
    // What is written in it asks for itself; without it the pages are read over the network as before.
    workers.register('/sw.js', { scope: '/' }).then((registration) => {
      look(registration);
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', () => look(registration)));
    }, () => undefined);
    return () => workers.removeEventListener('controllerchange', changed);
  }, []);
  const take = (): void => {
    taken.current = true;
    newer?.postMessage('use');
  };
  return (
    <div role="status">
      {newer && (
        <div className="st-update">
          <p>{words['update.there']}</p>
          <Button onPress={take}>{words['update.use']}</Button>
        </div>
      )}
    </div>
  );
};
