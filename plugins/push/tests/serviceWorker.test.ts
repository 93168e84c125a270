import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';

type Event = { data?: unknown; notification?: unknown; waitUntil: (work: Promise<unknown>) => void };
type Shown = { title: string; options: { tag: string; data: { link: string } }; close: () => void };

/** A browser around public/sw-push.js: what it shows and opens is kept. */
const openWorker = async (owner?: string) => {
  const listeners = new Map<string, (event: Event) => void>();
  const shown: Shown[] = [];
  const opened: string[] = [];
  let subscribed = owner !== undefined;
  let kept = owner;
  const self: Record<string, unknown> & { pushReader?: (whose: string) => Promise<void>; pushSignedOut?: () => Promise<void> } = {
    addEventListener: (name: string, listener: (event: Event) => void) => void listeners.set(name, listener),
    location: { origin: 'https://so-tay.vn' },
    registration: {
      showNotification: (title: string, options: Shown['options']) => void shown.push({ title, options, close: () => void shown.splice(0) }),
      getNotifications: () => Promise.resolve([...shown]),
      pushManager: { getSubscription: () => Promise.resolve(subscribed ? { unsubscribe: () => { subscribed = false; } } : null) },
    },
    clients: { matchAll: () => Promise.resolve([]), openWindow: (url: string) => void opened.push(url) },
  };
  const caches = { match: () => Promise.resolve(kept === undefined ? undefined : { text: () => kept }), delete: () => { kept = undefined; return Promise.resolve(true); } };
  runInNewContext(await readFile('public/sw-push.js', 'utf8'), { self, caches, URL });
  const say = async (name: string, event: Omit<Event, 'waitUntil'>): Promise<void> => {
    const works: Promise<unknown>[] = [];
    listeners.get(name)?.({ ...event, waitUntil: (work) => void works.push(work) });
    await Promise.all(works);
  };
  return {
    shown, opened, self, isSubscribed: () => subscribed,
    push: (text: string) => say('push', { data: { json: () => JSON.parse(text) as unknown } }),
    click: (link: unknown) => say('notificationclick', { notification: { data: { link }, close: () => undefined } }),
  };
};

describe('the service worker', () => {
  it('shows what the message says, under its id, and nothing else', async () => {
    const worker = await openWorker();
    await worker.push(JSON.stringify({ id: 'a', kind: 'x', title: 'Lịch họp', link: '/sinh-hoat', body: 'Mật', image: 'https://ke-gian.vn/x.png' }));
    expect(worker.shown.map(({ title, options }) => [title, options])).toEqual([['Lịch họp', { tag: 'a', data: { link: '/sinh-hoat' }, icon: '/brand/icon-192.png', badge: '/brand/icon-192.png', lang: 'vi' }]]);
  });

  it.each(['không phải JSON', 'null'])('says that there is something, where it cannot read: %s', async (text) => {
    const worker = await openWorker();
    await worker.push(text);
    expect(worker.shown[0]).toMatchObject({ title: 'Bạn có thông báo mới', options: { data: { link: '/thong-bao' } } });
  });

  it.each([['/tin/1', 'https://so-tay.vn/tin/1'], [undefined, 'https://so-tay.vn/thong-bao']])('a click on %s opens %s', async (link, url) => {
    const worker = await openWorker();
    await worker.click(link);
    expect(worker.opened).toEqual([url]);
  });

  it.each(['https://ke-gian.vn/', '//ke-gian.vn/', '/\\ke-gian.vn'])('never leads to %s', async (link) => {
    const worker = await openWorker();
    await worker.push(JSON.stringify({ id: 'a', title: 'x', link }));
    expect(worker.shown[0]?.options.data.link).toBe('/thong-bao');
    await worker.click(link);
    expect(worker.opened).toEqual([]);
  });

  it('ends with a sign-out and with a page of somebody else, not with one of nobody or of its own', async () => {
    const worker = await openWorker('dau-cua-a');
    await worker.push(JSON.stringify({ id: 'a', title: 'Lịch họp', link: '/' }));
    await worker.self.pushReader?.('none');
    await worker.self.pushReader?.('dau-cua-a');
    expect([worker.isSubscribed(), worker.shown.length]).toEqual([true, 1]);
    await worker.self.pushReader?.('dau-cua-b');
    expect([worker.isSubscribed(), worker.shown.length]).toEqual([false, 0]);
    const other = await openWorker('dau-cua-a');
    await other.self.pushSignedOut?.();
    expect(other.isSubscribed()).toBe(false);
  });
});
