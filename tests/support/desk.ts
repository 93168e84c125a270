import { createHash } from 'node:crypto';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Payload } from 'payload';

import type { Answer } from './client';
import type { Server } from './server';
import { openSession } from './sessions';

/** As Payload makes it of PAYLOAD_SECRET, which `startServer` sets. */
const SIGNING = { secret: createHash('sha256').update('test'.repeat(10)).digest('hex').slice(0, 32) } as Payload;

/** A session of this user, without the password's cost and without wearing out the limits on sign-in. */
const tokenOf = async (server: Server, username: string): Promise<string> => {
  const [user] = await server.ownerSql<{ id: string }>('select id from users where username = $1', [username]);
  if (!user) throw new Error(`no user ${username} in this test's database`);
  return openSession(SIGNING, server.ownerSql, user);
};

type Send = (path: string, body?: unknown) => Promise<Answer>;
export type Api = { get: Send; post: Send; patch: Send };

/** The built server's API as this user, over HTTP. */
export const apiAs = async (server: Server, username: string): Promise<Api> => {
  const token = await tokenOf(server, username);
  const send =
    (method: string): Send =>
    async (path, body) => {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: { authorization: `JWT ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    };
  return { get: send('GET'), post: send('POST'), patch: send('PATCH') };
};

export type Look = { theme?: 'light' | 'dark'; phone?: boolean; language?: 'vi' | 'en'; timeZone?: string };

/** Somebody's desk: a signed-in window. What the console complained about is kept, the policy's refusals among it. */
export type Desk = { page: Page; context: BrowserContext; complaints: string[]; close: () => Promise<void> };

/** Whether React has taken over every control that the page shows. Runs in the browser. */
const alive = (): boolean =>
  [...document.querySelectorAll('button, input, select, textarea')]
    .filter((control) => control.getClientRects().length > 0)
    .every((control) => Object.keys(control).some((key) => key.startsWith('__reactProps$')));

/**
 * A page is seen before it runs. Our own screens hold their controls shut until then (hierarchical-access, Alive); Payload's do not,
 * and on a busy machine a click on one of them would be lost. Who asks for a page `until` something else waits for themself.
 */
const waitsForLife = (page: Page): void => {
  const go = page.goto.bind(page);
  page.goto = async (url, options) => {
    const response = await go(url, options);
    if (options?.waitUntil === undefined) await page.waitForFunction(alive);
    return response;
  };
};

export const openDesk = async (browser: Browser, server: Server, username: string, look: Look = {}): Promise<Desk> => {
  const { theme = 'light', phone = false, language = 'vi', timeZone = 'Asia/Ho_Chi_Minh' } = look;
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    hasTouch: phone,
    colorScheme: theme,
    locale: language,
    timezoneId: timeZone,
  });
  await context.addCookies([
    { name: 'payload-token', value: await tokenOf(server, username), url: server.url },
    { name: 'payload-lng', value: language, url: server.url },
    { name: 'payload-theme', value: theme, url: server.url },
  ]);
  const page = await context.newPage();
  waitsForLife(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, context, complaints, close: () => context.close() };
};
