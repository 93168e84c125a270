'use client';
import { useState } from 'react';
import { refusalOf } from './send';

type Press = { busy: boolean; error: string | undefined; fail: (message: string) => void; press: (work: () => Promise<void>) => Promise<void> };

/** One press of a form's button at a time, and what the server said when it refused. */
export const usePress = (unknown: string): Press => {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  return {
    busy,
    error,
    fail: setError,
    press: async (work) => {
      if (busy) return;
      setBusy(true);
      setError(undefined);
      try {
        await work();
      } catch (refusal) {
        setError(refusalOf(refusal) ?? unknown);
      } finally {
        setBusy(false);
      }
    },
  };
};
