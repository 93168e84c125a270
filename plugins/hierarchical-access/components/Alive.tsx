'use client';
import React, { useSyncExternalStore, type ReactNode } from 'react';
import './alive.css';

const never = (): (() => void) => () => undefined;

/**
 * Holds every control of a screen shut until the browser runs it. The page is seen before that; on a slow line, what somebody typed
 * into it in the meantime was thrown away when React took the page over.
 */
export const Alive = ({ children }: { children: ReactNode }): React.ReactElement => {
  const alive = useSyncExternalStore(never, () => true, () => false);
  return (
    <fieldset className="alive" disabled={!alive} role="none">
      {children}
    </fieldset>
  );
};
