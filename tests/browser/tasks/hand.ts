import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

/** Smallest text and target that an old person reads and hits, px. */
const TEXT = 18;
const TARGET = 44;
/** A picture shows the beginning of a long list, px. */
const PICTURE = 1400;
/** A screen whose next control lies further than this by Tab is no screen for a keyboard. */
const MOST_TABS = 150;

/**
 * Somebody at work: whatever they do they do with one hand. There is no way here to hover, to drag, or to press what another press hid.
 * `presses` counts what the issue calls taps: buttons, links, choices; not the letters that are typed.
 */
export type Hand = {
  page: Page;
  presses: () => number;
  press: (target: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  choose: (field: Locator, label: string) => Promise<void>;
  /** The screen as it is now is one for this hand; and, where MANUAL names a folder, a picture for the manual. */
  look: (picture?: string) => Promise<void>;
};

/** What on the screen an old person could not read: our own text below 18 px, by its first words. What a chart says stands in the table beneath it. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || node.textContent?.trim() === '' || holder.closest('nav, header, .app-header, .step-nav, script, style, option, noscript, .recharts-wrapper')) continue;
      const box = holder.getBoundingClientRect();
      const style = getComputedStyle(holder);
      // Said to screen readers only, or not at all.
      if (box.width <= 1 || box.height <= 1 || box.bottom + window.scrollY < 0 || box.right < 0 || style.visibility === 'hidden' || style.clipPath !== 'none') continue;
      if (parseFloat(style.fontSize) < least) found.push(`${style.fontSize}: ${node.textContent?.trim().slice(0, 40) ?? ''}`);
    }
    return [...new Set(found)];
  }, TEXT);

const tooWide = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);

const picture = async (page: Page, name: string | undefined): Promise<void> => {
  const folder = process.env.MANUAL;
  if (!folder || name === undefined) return;
  mkdirSync(folder, { recursive: true });
  const { width, height } = await page.evaluate(() => ({ width: window.innerWidth, height: document.documentElement.scrollHeight }));
  await page.screenshot({ path: path.join(folder, `${name}.jpg`), fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, PICTURE) }, type: 'jpeg', quality: 60 });
};

/** A finger on a phone of 360 px. */
export const fingerOn = (page: Page): Hand => {
  let presses = 0;
  return {
    page,
    presses: () => presses,
    press: async (target) => {
      await target.scrollIntoViewIfNeeded();
      // A box to tick is hit by its words as well.
      const box = await target.evaluate((element) => (element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element).getBoundingClientRect());
      expect({ target: String(target), tall: box.height >= TARGET }).toEqual({ target: String(target), tall: true });
      await target.tap();
      presses += 1;
    },
    write: async (field, text) => {
      await field.tap();
      await field.fill(text);
    },
    choose: async (field, label) => {
      await field.selectOption({ label });
      presses += 1;
    },
    look: async () => {
      // What is being fetched is there.
      await page.waitForLoadState('networkidle');
      expect(await tooSmall(page)).toEqual([]);
      expect(await tooWide(page)).toBe(false);
    },
  };
};

/** A keyboard, and nothing else: what Tab does not reach is not there. */
export const keyboardOn = (page: Page): Hand => {
  let presses = 0;
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${String(target)} is not reached by Tab`);
  };
  /** One of a group: Tab comes to the group, the arrows to what is chosen. */
  const pick = async (target: Locator): Promise<void> => {
    const name = await target.getAttribute('name');
    await reach(page.locator(`input[type="radio"][name="${name ?? ''}"]`).first());
    for (let arrows = 0; arrows < MOST_TABS && !(await target.isChecked()); arrows += 1) await page.keyboard.press('ArrowDown');
    expect(await target.isChecked()).toBe(true);
  };
  return {
    page,
    presses: () => presses,
    press: async (target) => {
      presses += 1;
      const kind = await target.evaluate((element) => (element instanceof HTMLInputElement ? element.type : ''));
      if (kind === 'radio') return pick(target);
      await reach(target);
      await page.keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    },
    choose: async (field, label) => {
      await reach(field);
      const options = await field.evaluate((element) => [...(element as HTMLSelectElement).options].map((option) => option.label));
      const at = await field.evaluate((element) => (element as HTMLSelectElement).selectedIndex);
      const wanted = options.indexOf(label);
      expect(options).toContain(label);
      for (let step = 0; step < Math.abs(wanted - at); step += 1) await page.keyboard.press(wanted > at ? 'ArrowDown' : 'ArrowUp');
      presses += 1;
    },
    look: async (name) => {
      await page.waitForLoadState('networkidle');
      // Whoever works by keyboard sees where they are.
      const shown = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return true;
        const { outlineStyle, boxShadow } = getComputedStyle(active);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
      expect(shown).toBe(true);
      await picture(page, name);
    },
  };
};
