// Push: shows what a message says, and nothing else; leads to an address of ours. Read by sw.js.
//   so-tay-bao   whose subscription this browser's is, by the mark of their pages
const OWNER_CACHE = 'so-tay-bao';
const OWNER = '/so-tay-bao/chu';
const INBOX = '/thong-bao';

const owner = async () => {
  const held = await caches.match(OWNER, { cacheName: OWNER_CACHE });
  return held ? held.text() : undefined;
};

/** Nothing more is shown here: who signed out, or somebody else's telephone now. */
const pushGone = async () => {
  const subscription = await self.registration.pushManager?.getSubscription();
  if (subscription) await subscription.unsubscribe();
  await caches.delete(OWNER_CACHE);
  for (const shown of await self.registration.getNotifications()) shown.close();
};

/** A page of somebody else, by its mark: the last one's messages end here. A page of nobody ends nothing: the same person may sign in again. */
self.pushReader = async (whose) => {
  if (whose === 'none') return;
  const whom = await owner();
  if (whom !== undefined && whom !== whose) await pushGone();
};
self.pushSignedOut = pushGone;

const read = (event) => {
  try {
    const { id, title, link } = event.data.json();
    return { id: String(id), title: String(title), link: typeof link === 'string' && /^\/(?![/\\])/.test(link) ? link : INBOX };
  } catch {
    return { id: 'so-tay', title: 'Bạn có thông báo mới', link: INBOX };
  }
};

self.addEventListener('push', (event) => {
  const { id, title, link } = read(event);
  // The same one again takes the place of the first, without a sound.
  event.waitUntil(self.registration.showNotification(title, { tag: id, data: { link }, icon: '/brand/icon-192.png', badge: '/brand/icon-192.png', lang: 'vi' }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const url = new URL((event.notification.data && event.notification.data.link) || INBOX, self.location.origin);
  if (url.origin !== self.location.origin) return;
  event.waitUntil((async () => {
    for (const open of await self.clients.matchAll({ type: 'window' })) {
      if (new URL(open.url).pathname === url.pathname) return open.focus();
    }
    return self.clients.openWindow(url.href);
  })());
});
