'use client';
import { useEffect, useRef, useState } from 'react';
import { dropDraft, readDraft, writeDraft, type Typed } from './draft';

/** `kept`: what is being typed is written down here; `opened`: it was, and stands in the form again. */
export type DraftState = 'none' | 'kept' | 'opened';
export type Drafting<T extends Typed> = { typed: T; type: (more: Partial<T>) => void; /** Sent, or let go: nothing is kept, and the form stands as it began, or as it is now. */ done: (now?: T) => void; state: DraftState };

/**
 * What is typed into a form of the portal, kept in this browser under its reader's mark until it is sent: a reload, an update of the app or a telephone
 * that rings loses nothing. Never the numbers of papers, cards and telephones; a sign-out takes it along.
 * @param form its name among all forms
 * @param begun its fields before anybody typed; only what differs is kept
 * @param keep what of it may be kept, where not all of it may
 */
export const useDraft = <T extends Typed>(form: string, begun: T, keep: (typed: T) => Typed = (typed) => typed): Drafting<T> => {
  const [typed, setTyped] = useState(begun);
  const [state, setState] = useState<DraftState>('none');
  const before = useRef(begun);
  useEffect(() => {
    const held = readDraft(form, before.current);
    if (held === undefined) return;
    setTyped(held);
    setState('opened');
  }, [form]);
  const type = (more: Partial<T>): void => {
    const next = { ...typed, ...more };
    setTyped(next);
    const changed = Object.fromEntries(Object.entries(keep(next)).filter(([field, text]) => text !== before.current[field]));
    if (Object.keys(changed).length === 0) dropDraft(form);
    setState(Object.keys(changed).length > 0 && writeDraft(form, changed) ? 'kept' : 'none');
  };
  const done = (now: T = before.current): void => {
    dropDraft(form);
    before.current = now;
    setTyped(now);
    setState('none');
  };
  return { typed, type, done, state };
};
