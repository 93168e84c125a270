'use client';
import { useEffect, useRef, type RefObject } from 'react';

const MEANS_CHANGE = new Set(['Enter', 'Backspace', 'Delete']);
/** What changes a document by a click: tools of the text editor, choosers, boxes, buttons of blocks and files. */
const CHANGERS = 'button, [role="button"], select, input[type="checkbox"], input[type="file"], .rs__control, .rs__option';
/** What may be used while the document is locked: our own screens, and whatever says that using it changes nothing. */
const OURS = '[data-hb-approval], .hb-panel, [data-reading]';

const changes = (event: Event): boolean => {
  const target = event.target;
  if (!(target instanceof Element) || target.closest(OURS)) return false;
  if (event instanceof KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const writes = target.matches('input, textarea, [contenteditable="true"], [contenteditable="true"] *');
    if (target.closest(CHANGERS) && (event.key === 'Enter' || event.key === ' ')) return true;
    return writes && (event.key.length === 1 || MEANS_CHANGE.has(event.key));
  }
  return event.type === 'mousedown' || event.type === 'click' ? target.closest(CHANGERS) !== null : true;
};

/** While `locked`, the first attempt to change a field of the document around `place` is stopped and `onAttempt` called instead. */
export const useEditingGuard = (place: RefObject<HTMLElement | null>, locked: boolean, onAttempt: () => void): void => {
  const attempt = useRef(onAttempt);
  attempt.current = onAttempt;
  useEffect(() => {
    const fields = place.current?.closest('.document-fields');
    if (!locked || !fields) return undefined;
    const stop = (event: Event): void => {
      if (!changes(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.type !== 'mousedown') attempt.current();
    };
    const kinds = ['beforeinput', 'keydown', 'paste', 'cut', 'drop', 'mousedown', 'click'];
    for (const kind of kinds) fields.addEventListener(kind, stop, true);
    return () => {
      for (const kind of kinds) fields.removeEventListener(kind, stop, true);
    };
  }, [locked, place]);
};
