'use client';
import { act } from '../islands/act';
import { putWaiting, waitingOf, whoseOf } from './waiting';

/** `waiting`: kept here, sent when the network is back. `message` of a refusal: for the reader, '' where nobody answered and nothing could be kept. */
export type Later = { is: 'done' } | { is: 'waiting' } | { is: 'refused'; message: string };

/** Nobody answered, or only what stands before the server. */
export const isAway = (status: number): boolean => status === 0 || (status >= 502 && status <= 504);

/**
 * A command that may also be done later: sent now, and where nobody answers kept in this browser under its reader's mark. It is sent again under the
 * same key, so that one which did arrive is not done twice.
 * @param what it is called where it waits
 */
export const actLater = async (path: `/api/${string}`, json: Readonly<Record<string, unknown>>, what: string): Promise<Later> => {
  const key = crypto.randomUUID();
  const whose = whoseOf();
  const keep = async (): Promise<Later> => {
    try {
      if (whose === undefined) return { is: 'refused', message: '' };
      await putWaiting({ key, whose, path, json, what, at: Date.now() });
      return { is: 'waiting' };
    } catch {
      return { is: 'refused', message: '' };
    }
  };
  // What was asked for first is done first: behind what waits in the same room of the API this one waits too.
  if (whose !== undefined && (await waitingOf(whose)).some((item) => item.refused === undefined && item.path.startsWith(path.split('/', 3).join('/')))) return keep();
  const answer = await act(path, json, key);
  if (answer.ok) return { is: 'done' };
  return isAway(answer.status) ? keep() : { is: 'refused', message: answer.message };
};
