import { describe, expect, it } from '@jest/globals';
import type { Config } from 'payload';
import { matchPage, portal, portalOf, withHomeCard, withPortalBanner, withPortalPage, type PortalPage } from '..';
import { readLook, USUAL, writeLook } from '../look/look';
import { wantedPath } from '../pages/open/wantedPath';
import { itemLink } from '../shell/itemLink';
import { portalLink } from '../shell/portalLink';

const page = (path: `/${string}`, more: Partial<PortalPage> = {}): PortalPage => ({ key: path, path, title: { vi: path, en: path }, Component: '/x#X', help: { vi: path, en: path }, ...more });
const empty = {} as Config;

describe('the registry', () => {
  it('takes pages and cards of other rooms, before and after the portal, and changes nothing given', async () => {
    const before = withPortalPage(empty, page('/sinh-hoat'));
    const whole = withHomeCard(await portal()(before), { key: 'next', order: 5, column: 'main', Component: '/x#Next' });
    const { pages, cards } = portalOf(whole);
    expect(pages.some(({ path }) => path === '/sinh-hoat') && pages.some(({ path }) => path === '/tin/:id')).toBe(true);
    expect(cards[0]?.key).toBe('next');
    expect(portalOf(empty)).toEqual({ pages: [], cards: [], banners: [] });
    expect(portalOf(before).pages).toHaveLength(1);
  });

  it('has five lines for a telephone and no sixth', async () => {
    const whole = await portal()(empty);
    expect(portalOf(whole).pages.filter(({ nav }) => nav?.place === 'main')).toHaveLength(5);
    expect(() => withPortalPage(whole, page('/x', { nav: { place: 'main', icon: 'home', order: 1 } }))).toThrow(/no room/);
  });

  it.each(['/admin', '/admin/x', '/api/x', '/_next/x', '/dang-ky', '/Tin', '/tin/', '/a b', '//x', '/brand/x'] as const)('lets no page stand at %s', (path) =>
    expect(() => withPortalPage(empty, page(path))).toThrow(/cannot stand/));

  it('takes banners of other rooms, each once', () => {
    const one = withPortalBanner(empty, '/x#Bar');
    expect(portalOf(withPortalPage(one, page('/x'))).banners).toEqual(['/x#Bar']);
    expect(() => withPortalBanner(one, '/x#Bar')).toThrow(/already/);
  });

  it('wants to hear what a page is for, there or above it', () => {
    const silent: PortalPage = { key: 'x', path: '/x/:id', title: { vi: 'x', en: 'x' }, Component: '/x#X' };
    expect(() => withPortalPage(empty, silent)).toThrow(/what it is for/);
    expect(portalOf(withPortalPage(empty, { ...silent, under: 'news' })).pages).toHaveLength(1);
  });

  it('takes no address and no name twice', () => {
    const one = withPortalPage(empty, page('/x'));
    expect(() => withPortalPage(one, page('/x', { key: 'other' }))).toThrow(/already/);
    expect(() => withPortalPage(one, page('/y', { key: '/x' }))).toThrow(/already/);
  });

  it('keeps nothing of a person on a telephone', async () => {
    const kept = portalOf(await portal()(empty)).pages.filter(({ offline }) => offline).map(({ path }) => path);
    expect(kept.filter((path) => path.startsWith('/toi') || path === '/thong-bao' || path === '/dang-nhap')).toEqual([]);
  });
});

describe('an address', () => {
  const pages = [page('/'), page('/tin'), page('/tin/:id'), page('/tin/moi')];
  it.each([['/', '/'], ['/tin', '/tin'], ['/tin/', '/tin'], ['/tin/abc', '/tin/:id'], ['/tin/moi', '/tin/moi'], ['/tin/a/b', undefined], ['/khac', undefined], ['/tin/%', undefined]])('%s is the page %s', (path, found) =>
    expect(matchPage(pages, path)?.page.path).toBe(found));
  it('gives what stands for its names', () => expect(matchPage(pages, '/tin/a%20b')?.params).toEqual({ id: 'a b' }));
});

describe('where a sign-in leads', () => {
  it.each(['/', '/tin/1?sau=2', '/tai-lieu/x#dieu-7', '/admin/viec-cho-duyet'])('%s', (path) => expect(wantedPath(path)).toBe(path));
  it.each([undefined, '', '//noi.khac', '/\\noi.khac', 'https://noi.khac', '/\t/noi.khac', '/x\\y', 'javascript:alert(1)', '/dang-nhap?tiep=/', '/api/users/logout', `/${'x'.repeat(600)}`])('not to %j', (path) => expect(wantedPath(path)).toBe('/'));
});

describe('a look', () => {
  it('comes back as it was written', () => {
    const look = { theme: 'dark', type: 'largest', contrast: 'high', data: 'low' } as const;
    expect(readLook(writeLook(look))).toEqual(look);
    expect(writeLook(USUAL)).toBe('');
  });
  it.each([undefined, '', 'theme.x', 'theme', '_._', 'theme.constructor_type.__proto__'])('is as usual from %j', (cookie) => expect(readLook(cookie)).toEqual(USUAL));
});

describe('a link', () => {
  const id = '0b6f1c2e-1111-4222-8333-444455556666';
  it('of a notification leads a member to the portal, an office-holder to the admin', () => {
    expect(portalLink(`/admin/collections/news/${id}`, false)).toBe(`/tin/${id}`);
    expect(portalLink(`/admin/collections/news/${id}`, true)).toBe(`/admin/collections/news/${id}`);
    expect(portalLink('/admin/viec-cho-duyet', false)).toBeUndefined();
    expect(portalLink('/tin/1', false)).toBe('/tin/1');
    expect(portalLink(null, true)).toBeUndefined();
  });
  it('of a find leads to its clause, of a file to the item', () => {
    expect(itemLink('documents', id, 'dieu-7')).toBe(`/tai-lieu/${id}#dieu-7`);
    expect(itemLink('documents', id, 'tep-x')).toBe(`/tai-lieu/${id}`);
    expect(itemLink('bulletins', id, 'muc-1')).toBe(`/ban-tin/${id}#muc-1`);
    expect(itemLink('members', id)).toBeUndefined();
  });
});
