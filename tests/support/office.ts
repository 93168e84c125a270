import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';

import { openBrowser } from './browser';
import { buildCity, type City } from './city';
import { apiAs, openDesk, type Api, type Desk, type Look } from './desk';
import { startServer, type Server } from './server';

type Office = {
  /** Once the tests run, not before. */
  readonly server: Server;
  readonly city: City;
  /** A window of this user's; the desk is cleared after the test, and its console must have been silent. */
  at: (username: string, look?: Look) => Promise<Page>;
  /** The API as this user, over HTTP. */
  api: (username: string) => Promise<Api>;
  /** A picture to be looked at, where somebody asks for it: SHOTS names the folder. */
  shot: (page: Page, what: string) => Promise<void>;
  /** A refusal that the test is about, or that there is no network, is written to the console by the browser itself; nothing else may be. */
  forgive: (what: number | 'no network') => void;
};

const OPEN_MS = 180_000;

/**
 * What a file of browser tests works with: the built product, a city, Chromium; opened before the first test, closed after the last.
 * @param name of the file's pictures
 * @param furnish what there is before the first test
 * @param environment of the product; by default without its worker. A function is asked when it starts, for what must be there before it
 */
export const openOffice = (name: string, furnish?: (office: Office) => Promise<void>, environment: Record<string, string> | (() => Promise<Record<string, string>>) = { PROCESS: 'web' }): Office => {
  let open: { server: Server; city: City } | undefined;
  let server: Server | undefined;
  let browser: Browser | undefined;
  const desks: Desk[] = [];
  const opened = () => {
    if (!open) throw new Error('the office opens before the first test, not before');
    return open;
  };
  const office: Office = {
    get server() {
      return opened().server;
    },
    get city() {
      return opened().city;
    },
    at: async (username, look) => {
      if (!browser) throw new Error('the browser opens before the first test, not before');
      const desk = await openDesk(browser, office.server, username, look);
      desks.push(desk);
      return desk.page;
    },
    api: (username) => apiAs(office.server, username),
    shot: async (page, what) => {
      const folder = process.env.SHOTS;
      if (!folder) return;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}-${what}.png`), fullPage: true });
    },
    forgive: (what) => {
      const said = what === 'no network' ? 'net::ERR_INTERNET_DISCONNECTED' : `status of ${what}`;
      for (const { complaints } of desks) complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes(said)));
    },
  };

  beforeAll(async () => {
    server = await startServer(typeof environment === 'function' ? await environment() : environment);
    open = { server, city: await buildCity(server) };
    await furnish?.(office);
    browser = await openBrowser();
  }, OPEN_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  // The console of every window stays silent: no error, nothing refused by the content security policy.
  afterEach(async () => {
    const complaints = desks.flatMap((desk) => desk.complaints);
    await Promise.all(desks.splice(0).map((desk) => desk.close()));
    expect(complaints).toEqual([]);
  });
  return office;
};
