// Started by bench/portal/start.mjs: the portal on the demonstration's content, over slow 4G and a processor four times slower.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

import { openBrowser } from '../../tests/support/browser';
import { writeResult, type Measurement } from '../../tests/support/results';
import { benchFolder } from '../database/benchFolder';
import { median } from '../measure/percentile';
import { readInteraction, readPaint, type Paint, type TraceEvent } from './readTrace';
import { openSlowLine, SLOW_4G } from './slowLine';

const HELP = `npm run bench:portal -- [--rounds N] [--write]

  --rounds N    visits of each page, each in a browser that has never been there, and a second one after it (5)
  --write       keep the result in docs/results`;

const CPU_SLOWER = 4;
const START_LIMIT_MS = 600_000;
const MEMBER = 'hoankiem.dangvien';
const TARGETS = { first: 1800, again: 800, interaction: 200, script: 170 };
/** Of its first load: the page, and what is pressed on it. */
const PAGES: { name: string; path: string; press?: (page: Page) => Promise<void> }[] = [
  { name: 'sign-in', path: '/dang-nhap' },
  { name: 'home', path: '/' },
  { name: 'news', path: '/tin' },
  { name: 'documents', path: '/tai-lieu' },
  { name: 'search', path: '/tim', press: async (page) => { await page.getByRole('searchbox').or(page.getByRole('combobox')).first().pressSequentially('chi bộ', { delay: 120 }); } },
  { name: 'my record', path: '/toi' },
  { name: 'settings', path: '/toi/cai-dat', press: async (page) => { await page.locator('main label:has(input)').nth(1).click(); } },
];

type Visit = Paint & { interaction: number | null; scriptKb: number };

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** The built product with its demonstration, as `npm start` brings it up; told that people reach it by the slow line. */
const startProduct = async (folder: string, port: number, publicPort: number): Promise<{ password: string; close: () => Promise<void> }> => {
  const child = spawn(process.execPath, ['dist/server.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', PORT: String(port), PUBLIC_URL: `http://localhost:${publicPort}`, DATA_DIR: folder, SPEECH: 'off', LOG_LEVEL: 'error' },
  });
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  process.once('exit', () => child.kill('SIGKILL'));
  const end = Date.now() + START_LIMIT_MS;
  while (!(await fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false))) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`the product did not come up on port ${port}`);
    await pause(500);
  }
  return {
    password: (await readFile(path.join(folder, 'demo-password'), 'utf8')).trim(),
    close: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
};

/** One visit, with the browser's trace around it. */
const visit = async (browser: Browser, page: Page, url: string, press: ((page: Page) => Promise<void>) | undefined): Promise<Visit> => {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await cdp.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  cdp.on('Network.responseReceived', ({ requestId, type }) => void (type === 'Script' && scripts.add(requestId)));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => void (scripts.has(requestId) && (bytes += encodedDataLength)));
  await browser.startTracing(page, { categories: ['loading', 'blink', 'blink.user_timing', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  await page.goto(url, { waitUntil: 'networkidle' });
  if (press) {
    await press(page);
    // Event timings are reported with the second picture after them.
    await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 200)))));
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  await cdp.detach();
  return { ...readPaint(traceEvents, new URL(url).origin), interaction: readInteraction(traceEvents), scriptKb: bytes / 1000 };
};

/** A browser that has never been here; signed in without the slow line's help, unless the page is for whoever is not. */
const newcomer = async (browser: Browser, url: string, cookies: Awaited<ReturnType<BrowserContext['cookies']>>): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true, locale: 'vi-VN' });
  await context.addCookies(cookies);
  return context;
};

/** Who reads, and where one of their documents is. */
const signIn = async (browser: Browser, url: string, password: string): Promise<{ cookies: Awaited<ReturnType<BrowserContext['cookies']>>; document: string }> => {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto('/dang-nhap');
  await page.locator('input[autocomplete~="username"]').fill(MEMBER);
  await page.locator('input[type="password"]').fill(password);
  await page.locator('input[type="password"]').press('Enter');
  await page.waitForURL((to) => to.pathname === '/');
  const cookies = await context.cookies();
  await page.goto('/tai-lieu');
  const document = await page.locator('main a[href^="/tai-lieu/"]').first().getAttribute('href');
  if (!document) throw new Error('the list of documents is empty');
  await context.close();
  return { cookies, document };
};

const run = async ({ rounds, write }: { rounds: number; write: boolean }): Promise<boolean> => {
  const begin = performance.now();
  const tell = (step: string): void => void process.stdout.write(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${step}\n`);
  const folder = path.join(await benchFolder(), `portal-${process.pid}`);
  const port = await freePort();
  const line = await openSlowLine(() => port, SLOW_4G);
  const url = `http://localhost:${line.port}`;
  const product = await startProduct(folder, port, line.port);
  const browser = await openBrowser();
  try {
    tell('the demonstration is up');
    const { cookies, document } = await signIn(browser, url, product.password);
    const pages: typeof PAGES = [...PAGES, { name: 'a document', path: document }];
    const measurements: Measurement[] = [];
    for (const { name, path: at, press } of pages) {
      const [first, again]: [Visit[], Visit[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        const context = await newcomer(browser, url, name === 'sign-in' ? [] : cookies);
        const page = await context.newPage();
        first.push(await visit(browser, page, `${url}${at}`, press));
        // The worker of the page keeps what was read; a second visit may begin once it is there.
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
        await page.goto('about:blank');
        again.push(await visit(browser, page, `${url}${at}`, undefined));
        await context.close();
      }
      const of = (visits: Visit[], what: keyof Visit): number => {
        const seen = visits.map((each) => each[what]).filter((value) => value !== null);
        // A page that painted nothing must not look quick.
        if (seen.length < visits.length) throw new Error(`${name}: ${what} is missing in ${visits.length - seen.length} of ${visits.length} traces`);
        return Math.round(median(seen));
      };
      const add = (what: string, value: number, unit: string, limit?: number): void =>
        void measurements.push({ name: `${name}: ${what}`, value, unit, ...(limit === undefined ? {} : { target: `≤ ${limit} ${unit}`, holds: value <= limit }) });
      add('first content, first visit', of(first, 'firstContent'), 'ms', TARGETS.first);
      add('largest content, first visit', of(first, 'largestContent'), 'ms');
      add('main thread blocked', of(first, 'blocked'), 'ms');
      add('script, first visit', of(first, 'scriptKb'), 'kB', TARGETS.script);
      if (press) add('from a press to the next picture, longest', of(first, 'interaction'), 'ms', TARGETS.interaction);
      add('first content, second visit', of(again, 'firstContent'), 'ms', TARGETS.again);
      tell(name);
    }
    for (const { name, value, unit, target = '', holds } of measurements) process.stdout.write(`${name.padEnd(60)} ${String(value).padStart(6)} ${unit}  ${target} ${holds === false ? 'NO' : ''}\n`);
    if (write) {
      writeResult('portal', 'The portal on a slow telephone', measurements, [
        `The demonstration's content, ${MEMBER}; median of ${rounds}. Every byte goes over a line of 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms there and back, without TLS; the processor ${CPU_SLOWER} times slower; browser, product and PostgreSQL on one machine. Read from Chromium's own trace. Load average at the end ${loadavg()[0]?.toFixed(1)}.`,
      ]);
    }
    return measurements.every(({ holds }) => holds !== false);
  } finally {
    await browser.close();
    await product.close();
    await line.close();
    await rm(folder, { recursive: true, force: true });
  }
};

try {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean' } } });
  const rounds = Number(values.rounds ?? 5);
  if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError('--rounds: a whole number from 1');
  if (values.help) process.stdout.write(`${HELP}\n`);
  else process.exitCode = (await run({ rounds, write: values.write === true })) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
