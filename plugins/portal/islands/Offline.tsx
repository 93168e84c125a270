'use client';
import React, { useEffect, useState, type ReactElement } from 'react';

/** Says when there is no network; back in it, asks whether what is kept still stands. */
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
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return <div role="status">{away && <p className="st-offline">{words}</p>}</div>;
};
