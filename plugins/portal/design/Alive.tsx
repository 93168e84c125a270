'use client';
import React, { useSyncExternalStore, type ReactElement, type ReactNode } from 'react';

const never = (): (() => void) => () => undefined;

/** Whether the browser runs the page: it is seen before that. */
export const useAlive = (): boolean => useSyncExternalStore(never, () => true, () => false);

/** Holds controls shut until the browser runs the page: what somebody typed before would be thrown away. */
export const Alive = ({ children }: { children: ReactNode }): ReactElement => (
  <fieldset className="st-alive" disabled={!useAlive()} role="none">
    {children}
  </fieldset>
);
