'use client';
import { useCallback, useEffect, useRef, useState } from 'react';

/** So long before the end a person is asked whether they are still there. */
const WARN_MS = 60_000;
/** Work is reported this often at the most. */
const REPORT_MS = 20_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

export type SessionState = { is: 'open' } | { is: 'soon'; seconds: number } | { is: 'ended' };
type Answer = { account: string; seconds: number | null };

/** How the session of this page stands: prolonged while somebody works, asked about a minute before its end, over at its end. @param account whose page this is; undefined: nobody's */
export const useSessionClock = (api: string, account: string | undefined): { state: SessionState; stay: () => void } => {
  const [state, setState] = useState<SessionState>({ is: 'open' });
  const endsAt = useRef<number>(undefined);
  const reported = useRef(0);
  const soon = useRef(false);
  const ask = useCallback(
    async (worked: boolean): Promise<void> => {
      endsAt.current = undefined;
      if (worked) reported.current = performance.now();
      const response = await fetch(`${api}/sessions/clock`, { credentials: 'same-origin', ...(worked ? {} : { headers: { 'x-background': '1' } }) }).catch(() => undefined);
      // No line: nothing is known, so nothing is said; asked again with the next sign of work.
      if (!response || response.status >= 500 || response.status === 429) return;
      const body = response.ok ? ((await response.json()) as Answer) : undefined;
      // Somebody else signed in beside: what stands here is not theirs.
      if (body && body.account !== account) return window.location.reload();
      if (!body || body.seconds === 0) return setState({ is: 'ended' });
      if (body.seconds === null) return;
      endsAt.current = performance.now() + body.seconds * 1000;
      soon.current = body.seconds * 1000 <= WARN_MS;
      setState(soon.current ? { is: 'soon', seconds: body.seconds } : { is: 'open' });
    },
    [account, api],
  );
  const over = state.is === 'ended';
  useEffect(() => {
    if (account === undefined) return undefined;
    const look = (): void => void (document.visibilityState === 'visible' && ask(false));
    const work = (): void => {
      if (!over && (soon.current || performance.now() - reported.current > REPORT_MS)) void ask(true);
    };
    const tick = (): void => {
      if (over || endsAt.current === undefined) return;
      const left = endsAt.current - performance.now();
      // Another page of the same session may have worked since: the server is asked before anything is said.
      if (left <= 0 || (left <= WARN_MS && !soon.current)) void ask(false);
      else if (soon.current) setState({ is: 'soon', seconds: Math.ceil(left / 1000) });
    };
    look();
    const timer = setInterval(tick, 1000);
    document.addEventListener('visibilitychange', look);
    SIGNS.forEach((sign) => document.addEventListener(sign, work, { capture: true, passive: true }));
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      SIGNS.forEach((sign) => document.removeEventListener(sign, work, { capture: true }));
    };
  }, [account, ask, over]);
  return { state, stay: useCallback(() => void ask(true), [ask]) };
};
