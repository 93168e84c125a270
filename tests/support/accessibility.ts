import type { Page } from 'playwright-core';

/**
 * What a person with a screen reader or a keyboard would stumble over inside `scope`: controls without a name, a
 * jumped heading level, two elements with one id, pictures without a text. Empty when all is well.
 */
export const stumblingBlocks = (page: Page, scope: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const found: string[] = [];
    const roots = [...document.querySelectorAll(selector)];
    if (roots.length === 0) return [`nothing on the page is ${selector}`];
    const textOf = (id: string): string => document.getElementById(id)?.textContent?.trim() ?? '';
    const nameOf = (element: Element): string => {
      const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean).map(textOf).join(' ');
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent?.trim()).join(' ') : '';
      return labelledBy || element.getAttribute('aria-label') || labels || element.textContent?.trim() || element.getAttribute('title') || '';
    };
    for (const root of roots) {
      for (const control of root.querySelectorAll('button, a[href], input:not([type="hidden"]), select, textarea, [role="button"], dialog, summary')) {
        const isShown = control.getClientRects().length > 0;
        if (isShown && nameOf(control) === '') found.push(`no name: ${control.outerHTML.slice(0, 120)}`);
      }
      for (const picture of root.querySelectorAll('img')) if (!picture.hasAttribute('alt')) found.push(`no alt: ${picture.outerHTML.slice(0, 120)}`);
      let level = 0;
      for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
        const next = Number(heading.tagName[1]);
        if (level > 0 && next > level + 1) found.push(`heading jumps from ${level} to ${next}: ${heading.textContent}`);
        level = next;
      }
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) found.push(`id twice: ${id}`);
    }
    return found;
  }, scope);
