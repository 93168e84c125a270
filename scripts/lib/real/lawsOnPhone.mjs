/* global document, window, getComputedStyle */
import { chromium } from 'playwright-core';

import { CHROMIUM_MISSING, findChromium } from '../../chromium.mjs';
import { FLAGS } from './browserWalk.mjs';
import { expectThat } from './checks.mjs';
import { publish } from './walk.mjs';

/** The smallest telephone that is still in use, px. */
const PHONE = { width: 360, height: 740 };
const LEAST_LETTERS = 17;

/** What is wrong with a law on this screen; '' for nothing. */
const faultOf = (page, anchors) =>
  page.evaluate(([wanted, least]) => {
    if (document.documentElement.scrollWidth > window.innerWidth) return `${document.documentElement.scrollWidth} px wide`;
    const lost = wanted.filter((anchor) => document.getElementById(anchor) === null);
    if (lost.length > 0) return `without ${lost.slice(0, 3).join()}`;
    const small = [...document.querySelectorAll('#van-ban p, #van-ban li')].filter((line) => line.textContent.trim() !== '' && parseFloat(getComputedStyle(line).fontSize) < least);
    if (small.length > 0) return `letters below ${least} px: ${small[0].textContent.slice(0, 40)}`;
    const wide = [...document.querySelectorAll('#van-ban *')].find((part) => part.getBoundingClientRect().right > window.innerWidth + 1 && getComputedStyle(part).position !== 'absolute');
    return wide ? `cut off: ${wide.textContent.slice(0, 40)}` : '';
  }, [anchors, LEAST_LETTERS]);

/** Every law, published and read in the portal by a member: whole, nothing wider than the screen, each article at its address. CHECK_PICTURES names a folder for pictures. */
export const readLawsOnPhone = async (url, call, { people }, laws, check) => {
  const executablePath = findChromium();
  await check(`${laws.length} luật đọc được trên điện thoại 360 px, đủ từng điều`, async () => {
    if (!executablePath) throw new Error(CHROMIUM_MISSING);
    for (const law of laws) await publish(call, people, law.id);
    const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
    try {
      const context = await browser.newContext({ locale: 'vi-VN', viewport: PHONE, isMobile: true, hasTouch: true });
      await context.addCookies([{ name: 'payload-token', value: people.member.token, url }]);
      const page = await context.newPage();
      const faults = [];
      for (const { id, title, sections } of laws) {
        await page.goto(`${url}/tai-lieu/${id}`, { waitUntil: 'load' });
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        const fault = await faultOf(page, sections.map(({ anchor }) => anchor));
        if (fault) faults.push(`${title}: ${fault}`);
        if (process.env.CHECK_PICTURES) await page.screenshot({ path: `${process.env.CHECK_PICTURES}/luat-${laws.findIndex((each) => each.id === id)}.png` });
      }
      expectThat(faults.length === 0, faults.join('; '));
    } finally {
      await browser.close();
    }
  });
};
