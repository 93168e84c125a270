'use client';

/** What the bell and the inbox page both show: one number, asked by one of them for both. */
let unread: number | undefined;
let asking: Promise<void> | undefined;
const hearers = new Set<() => void>();

export const subscribe = (hearer: () => void): (() => void) => {
  hearers.add(hearer);
  return () => void hearers.delete(hearer);
};

export const current = (): number | undefined => unread;

export const setUnread = (next: number): void => {
  if (next === unread) return;
  unread = next;
  hearers.forEach((hearer) => hearer());
};

/** Asks the server; the browser keeps the answer's ETag, so an unchanged one costs a 304. A failure leaves what was known. */
export const askUnread = (api: string): Promise<void> => {
  asking ??= fetch(`${api}/unread-notifications`, { credentials: 'same-origin', headers: { 'x-background': '1' } })
    .then(async (answer) => {
      if (answer.ok) setUnread(((await answer.json()) as { unread: number }).unread);
    })
    .catch(() => undefined)
    .finally(() => {
      asking = undefined;
    });
  return asking;
};
