'use client';
import React, { useEffect, useState, type ReactElement } from 'react';

/** Says when there is no network, and lets the service worker in. */
export const Offline = ({ words }: { words: string }): ReactElement | null => {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const look = (): void => {
      setAway(!navigator.onLine);
      if (navigator.onLine) navigator.serviceWorker?.controller?.postMessage('check');
    };
    look();
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    // What is written in it asks for itself; without it the pages are read over the network as before.
    if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/sw.js', { scope: '/' }).catch(() => undefined);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return <div role="status">{away && <p className="st-offline">{words}</p>}</div>;
};
