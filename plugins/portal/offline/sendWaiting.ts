'use client';
import { act } from '../islands/act';
import { isAway } from './actLater';
import { dropWaiting, putWaiting, waitingOf } from './waiting';

const LATER = new Set([401, 408, 425, 429, 500]);

const sendAll = async (whose: string): Promise<boolean> => {
  let sent = false;
  for (const item of await waitingOf(whose)) {
    if (item.refused !== undefined) continue;
    const answer = await act(item.path, item.json, item.key);
    // The network is away again, or the session ended: the rest waits with it, in its order.
    if (!answer.ok && (isAway(answer.status) || LATER.has(answer.status))) return sent;
    if (answer.ok) await dropWaiting(item.key);
    else await putWaiting({ ...item, refused: answer.message || String(answer.status) });
    sent = sent || answer.ok;
  }
  return sent;
};

/** Sends what waits, one after the other, from one window at a time. True where something arrived. */
export const sendWaiting = async (whose: string): Promise<boolean> => ('locks' in navigator ? await navigator.locks.request('so-tay-cho-gui', async () => sendAll(whose)) : sendAll(whose));
