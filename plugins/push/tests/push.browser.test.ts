import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openOffice } from '../../../tests/support/office';
import { openBrowser as openKeys } from './fakeProviders';

const office = openOffice('push', undefined, { PROCESS: 'web', PUSH_CONTACT: 'mailto:quan-tri@so-tay.vn' });
const { at, shot } = office;
const PLACE = 'https://push.vi-du.vn/send/1';

/** A push service is not within reach of the test: what its part of the browser answers is said here; all else is the browser's own. */
const lendPushService = async (page: Page): Promise<void> => {
  const { p256dh, auth } = openKeys();
  await page.addInitScript(
    ([endpoint, point, secret]) => {
      const bytes = (text: string): ArrayBuffer => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0)).buffer;
      let held: unknown = null;
      PushManager.prototype.getSubscription = () => Promise.resolve(held as PushSubscription | null);
      PushManager.prototype.subscribe = (options) => {
        const key = options?.applicationServerKey as Uint8Array<ArrayBuffer>;
        held = { endpoint, options: { applicationServerKey: key.buffer }, getKey: (name: string) => bytes(name === 'auth' ? secret : point), unsubscribe: () => { held = null; return Promise.resolve(true); } };
        return Promise.resolve(held as PushSubscription);
      };
    },
    [PLACE, p256dh, auth] as const,
  );
};
const kept = (): Promise<unknown[]> => office.server.ownerSql('select p.kind, p.token, u.username from handbook.push_devices p join users u on u.id = p.user_id');

describe('the settings of notifications', () => {
  it('put this browser among those that are told, and take it away', async () => {
    const page = await at('a.member');
    await page.context().grantPermissions(['notifications'], { origin: office.server.url });
    await lendPushService(page);
    await page.goto('/cai-dat/thong-bao');
    const here = page.getByRole('switch', { name: 'Nhận thông báo trên thiết bị này' });
    await page.getByText('Thiết bị này không nhận thông báo.').waitFor();
    // It turns when browser and server have answered.
    await here.click();
    await page.getByText('Thiết bị này đang nhận thông báo.').waitFor();
    expect(await kept()).toEqual([{ kind: 'webpush', token: PLACE, username: 'a.member' }]);
    await shot(page, 'settings');
    await here.click();
    await page.getByText('Thiết bị này không nhận thông báo.').waitFor();
    expect(await kept()).toEqual([]);
    await page.getByLabel('Từ').selectOption('21:00');
    await page.getByRole('button', { name: 'Lưu cài đặt' }).click();
    await page.getByText('Đã lưu cài đặt thông báo.').waitFor();
    expect(await office.server.ownerSql('select quiet_from from handbook.notification_settings')).toEqual([{ quiet_from: 21 * 60 }]);
  });

  it('what is pushed is shown by the browser, in the words that came', async () => {
    const page = await at('a.member', { phone: true, theme: 'dark' });
    await page.context().grantPermissions(['notifications'], { origin: office.server.url });
    await page.goto('/cai-dat/thong-bao');
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await shot(page, 'settings-phone');
    const cdp = await page.context().newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations;
        if (first) resolve(first.registrationId);
      });
    });
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.deliverPushMessage', { origin: office.server.url, registrationId: await registered, data: JSON.stringify({ id: 'a', kind: 'x', title: 'Lịch họp', link: '/thong-bao' }) });
    const shown = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      for (;;) {
        const found = await registration.getNotifications();
        if (found.length > 0) return found.map(({ title, tag, body, data }) => ({ title, tag, body, data: data as unknown }));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    expect(shown).toEqual([{ title: 'Lịch họp', tag: 'a', body: '', data: { link: '/thong-bao' } }]);
  });
});
