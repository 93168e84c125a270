import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';

import { inspectText } from '../../kernel';
import { HOST, hostsOf } from '../domain/addresses';
import { decodeBytes } from '../domain/decodeBytes';
import { isPublicAddress } from '../../kernel/network/isPublicAddress';
import { readArticle, readLinks } from '../domain/html/readArticle';
import type { LexicalNode } from '../domain/html/nodes';
import { placePictures } from '../domain/html/placePictures';
import { toLexical } from '../domain/html/toLexical';
import { childrenOf, parsePart } from '../domain/html/tree';
import { wordsOf } from '../domain/html/wordsOf';

const TEXT = 'Đảng bộ thành phố tổ chức hội nghị quán triệt nghị quyết, triển khai nhiệm vụ trọng tâm của những tháng cuối năm đến các chi bộ trực thuộc.';
const convert = (html: string) => toLexical(childrenOf(parsePart(html)), 'https://bao.vn/tin/1');
const kinds = (html: string): string[] => (convert(html).root.children as LexicalNode[]).map(({ type }) => type);

describe('addresses', () => {
  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2001:db8::1', '2002:7f00:1::', '2001::1', 'bao.vn', ''])('%s is not on the open Internet', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['8.8.8.8', '113.160.0.1', '2606:4700::1111', '2405:4800::1'])('%s is', (address) => expect(isPublicAddress(address)).toBe(true));
  it('a site is its own hosts and those that were named', () => {
    expect([...hostsOf({ homeUrl: 'https://Bao.vn/', listUrl: 'https://rss.bao.vn:8443/x', hosts: 'anh.bao.vn, CDN.vn' })]).toEqual(['bao.vn', 'rss.bao.vn:8443', 'anh.bao.vn', 'cdn.vn']);
  });
  it.each(['*.vn', 'a b', 'http://a', 'a/b', '-a.vn', ''])('"%s" names no host', (host) => expect(HOST.test(host)).toBe(false));
});

describe('encodings', () => {
  it('believes what is said when it holds', () => expect(decodeBytes(iconv.encode(TEXT.normalize('NFC'), 'utf-16le'), 'text/html; charset=utf-16le')).toBe(TEXT));
  it('reads Windows-1258 under its own name, and where UTF-8 was claimed', () => {
    // As Windows stores it: tone marks apart, the letters with their own marks whole.
    const bytes = iconv.encode('Đa\u0309ng bô\u0323 tha\u0300nh phô\u0301 họp'.replace('ọ', 'o\u0323'), 'windows-1258');
    for (const type of ['text/xml; charset=windows-1258', 'text/xml; charset=utf-8', 'text/xml']) expect(decodeBytes(bytes, type)).toBe('Đảng bộ thành phố họp');
  });
  it.each(['application/xml; charset=x-viet-tcvn5712', 'application/xml; charset=utf-8', ''])('TCVN3 as %s comes as it was written, and can be repaired', (type) => {
    const bytes = iconv.encode(TEXT, 'tcvn');
    expect(inspectText(decodeBytes(bytes, type)).repaired).toBe(TEXT);
  });
});

describe('pages', () => {
  const page = `<!doctype html><html><head><title>Báo | Tin</title><meta property="og:title" content="Hội nghị"><meta name="author" content="Lan"><meta property="article:published_time" content="2026-11-22T08:00:00+07:00"></head>
    <body><nav><p>${TEXT} ${TEXT} ${TEXT}</p></nav><div class="x"><div id="c"><h2>Đề mục</h2><p>${TEXT}</p><p>${TEXT}</p><script>alert(1)</script><aside><p>${TEXT}</p></aside></div></div><footer><p>${TEXT}${TEXT}${TEXT}</p></footer></body></html>`;
  it('finds the article where most text stands, and says what the page says of itself', () => {
    const { title, author, publishedAt, body, length } = readArticle(page);
    expect([title, author, publishedAt, body?.attrs[0]?.value]).toEqual(['Hội nghị', 'Lan', '2026-11-22T01:00:00.000Z', 'c']);
    expect(length).toBeLessThan(TEXT.length * 2 + 50);
  });
  it('finds none in a page without text', () => expect(readArticle('<html><body><a href="/">x</a></body></html>').body).toBeUndefined());
  it('lists links of the site whose words are a headline', () => {
    const html = '<nav><a href="/a">Một hai ba bốn năm</a></nav><a href="/b">Chi bộ họp thường kỳ tháng này</a><a href="/c">Xem</a><a href="https://khac.vn/d">Một hai ba bốn năm</a><a href="/b">Chi bộ họp thường kỳ</a>';
    expect(readLinks(html, 'https://bao.vn', (url) => url.host === 'bao.vn').map(({ url, title }) => [url.href, title])).toEqual([['https://bao.vn/b', 'Chi bộ họp thường kỳ tháng này']]);
  });
});

describe('HTML as the editor\'s nodes', () => {
  it('keeps headings, paragraphs, lists, quotes, tables, links and the weight of words', () => {
    expect(kinds('<h1>A</h1><p>B <b>c</b></p>d<ul><li>e</li></ul><blockquote>f</blockquote><table><tr><td>g</td></tr></table><hr>')).toEqual(['heading', 'paragraph', 'paragraph', 'list', 'quote', 'table', 'horizontalrule']);
    expect(JSON.stringify(convert('<p><a href="/x?y=1"><strong>chữ</strong></a></p>').root)).toContain('"url":"https://bao.vn/x?y=1"');
  });
  it('lets through no program, style, handler, frame or address that is none of the web', () => {
    const html = `<p onclick="x()" style="y">a<script>S1</script><style>S2</style><iframe src="http://S3"></iframe></p><a href="javascript:S4">b</a><a href="data:text/html,S5">c</a><svg onload=S6><p>d</p></svg><form><p>S7</p></form><img src="data:image/png;base64,S8">`;
    const text = JSON.stringify(convert(html));
    expect(text).not.toMatch(/S[1-8]|onclick|javascript|onload/);
    expect(wordsOf(convert(html).root)).toContain('a');
  });
  it('pictures are marks until they are stored; those that were not are gone', () => {
    const { root, pictures } = convert('<p>a</p><figure><img src="/1.jpg" alt="Một"><figcaption>Lời</figcaption></figure><p>b<img src="https://cdn.vn/2.jpg"></p>');
    expect(pictures.map(({ url, alt, caption }) => [url.href, alt, caption])).toEqual([['https://bao.vn/1.jpg', 'Một', 'Lời'], ['https://cdn.vn/2.jpg', '', '']]);
    const placed = placePictures(root, 'media', new Map([[0, 'so-mot']]));
    expect([JSON.stringify(placed).includes('so-mot'), JSON.stringify(placed).includes('pending')]).toEqual([true, false]);
  });
  it('whatever comes has only nodes that are made here', () => {
    const allowed = new Set(['root', 'paragraph', 'text', 'linebreak', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow', 'tablecell', 'link', 'horizontalrule', 'pending-picture']);
    const tag = fc.constantFrom('p', 'div', 'b', 'ul', 'li', 'table', 'tr', 'td', 'img', 'a', 'h1', 'script', 'svg', 'br', 'figure', 'blockquote');
    const piece = fc.oneof(tag.map((name) => `<${name}>`), tag.map((name) => `</${name}>`), fc.string(), fc.constant('<a href="javascript:x">'), fc.constant('<img src=//x>'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const walk = (node: LexicalNode): void => {
        expect(allowed.has(node.type)).toBe(true);
        ((node.children ?? []) as LexicalNode[]).forEach(walk);
      };
      walk(convert(pieces.join('')).root);
    }));
  });
});
