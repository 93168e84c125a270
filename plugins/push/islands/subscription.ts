'use client';

/** Where the service worker finds whose the subscription is (public/sw-push.js). */
const OWNER_CACHE = 'so-tay-bao';
const OWNER = '/so-tay-bao/chu';

/** The mark of the reader of this page, as it stands in its head. */
const reader = (): string => document.querySelector<HTMLMetaElement>('meta[name="so-tay-cua"]')?.content ?? 'none';

/** Whether this browser can be told at all. */
export const canPush = (): boolean => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

export const currentSubscription = async (): Promise<PushSubscription | null> => (await navigator.serviceWorker.ready).pushManager.getSubscription();

const bytesOf = (base64url: string): Uint8Array<ArrayBuffer> => {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
};
const textOf = (buffer: ArrayBuffer | null): string => btoa(String.fromCharCode(...new Uint8Array(buffer ?? new ArrayBuffer(0)))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** What `push.register` wants to know of it. */
export const registrationOf = (subscription: PushSubscription): { kind: 'webpush'; token: string; p256dh: string; auth: string } =>
  ({ kind: 'webpush', token: subscription.endpoint, p256dh: textOf(subscription.getKey('p256dh')), auth: textOf(subscription.getKey('auth')) });

/** A subscription under the key of this house; one under another key is given up. */
export const subscribe = async (webKey: string): Promise<PushSubscription> => {
  const { pushManager } = await navigator.serviceWorker.ready;
  const held = await pushManager.getSubscription();
  if (held && textOf(held.options.applicationServerKey) !== webKey) await held.unsubscribe();
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(webKey) });
  await (await caches.open(OWNER_CACHE)).put(OWNER, new Response(reader()));
  return subscription;
};

export const unsubscribe = async (): Promise<string | undefined> => {
  const subscription = await currentSubscription();
  await subscription?.unsubscribe();
  await caches.delete(OWNER_CACHE);
  return subscription?.endpoint;
};
