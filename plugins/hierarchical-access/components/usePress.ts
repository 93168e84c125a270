'use client';
import { useState } from 'react';
import { Refused, refusalOf, type Wrong } from './send';
import { useText } from './useText';

type Press = {
  busy: boolean;
  /** What stands above the button: what the server said, or that something is still wrong with the boxes. */
  error: string | undefined;
  /** What stands beside each box, by its name in the input. */
  wrong: Wrong;
  /** Refuses by itself, naming the boxes. */
  fail: (wrong: Wrong) => void;
  press: (work: () => Promise<void>) => Promise<void>;
};

const NOTHING: Wrong = {};

/** One press of a form's button at a time, and what the server said when it refused. */
export const usePress = (unknown: string): Press => {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [wrong, setWrong] = useState<Wrong>(NOTHING);
  const fail = (names: Wrong): void => {
    setWrong(names);
    setError(text('view.look', { count: Object.keys(names).length }));
  };
  return {
    busy,
    error,
    wrong,
    fail,
    press: async (work) => {
      if (busy) return;
      setBusy(true);
      setError(undefined);
      setWrong(NOTHING);
      try {
        await work();
      } catch (refusal) {
        // The server names boxes in the words of its schema, which nobody at the screen knows: ours say it shorter.
        const names = refusal instanceof Refused ? Object.keys(refusal.wrong).filter((name) => name !== '') : [];
        if (names.length > 0) fail(Object.fromEntries(names.map((name) => [name, text('view.wrong')])));
        else setError(refusalOf(refusal) ?? unknown);
      } finally {
        setBusy(false);
      }
    },
  };
};
