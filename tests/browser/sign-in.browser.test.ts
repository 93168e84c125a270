import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../support/browser';
import { buildCity, PASSWORD } from '../support/city';
import { startServer, type Server } from '../support/server';

let server: Server;
let browser: Browser;
beforeAll(async () => {
  server = await startServer();
  await buildCity(server);
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page of a person who reads Vietnamese, and everything its console complained about. */
const openPage = async (): Promise<{ page: Page; complaints: string[]; done: () => Promise<void> }> => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  return { page, complaints, done: () => context.close() };
};

const signIn = async (page: Page, username: string, password: string): Promise<void> => {
  await page.goto(`${server.url}/admin/login`);
  await page.locator('#field-username').fill(username);
  await page.locator('#field-password').fill(password);
  await page.locator('form button[type=submit]').click();
};

describe('signing in to the admin', () => {
  it('leads an administrator in, in Vietnamese, with a quiet console', async () => {
    const { page, complaints, done } = await openPage();
    await signIn(page, 'a.admin', PASSWORD);
    await page.waitForURL(`${server.url}/admin`);
    await page.locator('h1, h2').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(complaints).toEqual([]);
    await done();
  });

  it('keeps a wrong password out and says so', async () => {
    const { page, done } = await openPage();
    await signIn(page, 'a.admin', 'Sai-mat-khau-2026');
    await page.getByRole('alert').getByText('Tên đăng nhập hoặc mật khẩu chưa đúng').waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/login');
    await done();
  });
});
