import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { FeedFault, readFeed } from '../domain/readFeed';

const BASE = 'https://bao.vn/rss/thoi-su.rss';
const rss = (items: string): string => `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Báo</title>${items}</channel></rss>`;
const why = (xml: string): string => {
  try {
    readFeed(xml, BASE);
    return 'read';
  } catch (error) {
    return error instanceof FeedFault ? error.why : 'crashed';
  }
};

describe('feeds', () => {
  it('reads RSS 2.0: title, link, date, words of the summary, author, the text it brings', () => {
    const [entry] = readFeed(rss(`<item><title><![CDATA[Họp <b>chi bộ</b>]]></title><link>/tin/hop-chi-bo?utm_source=rss#a</link><pubDate>Sun, 22 Nov 2026 08:00:00 +0700</pubDate>
      <description>&lt;img src="https://x/y.png"/&gt;Tóm &amp;amp; tắt</description><dc:creator>An</dc:creator><content:encoded><![CDATA[<p>Toàn văn</p>]]></content:encoded></item>`), BASE);
    expect(entry).toEqual({ url: 'https://bao.vn/tin/hop-chi-bo', title: 'Họp chi bộ', summary: 'Tóm & tắt', author: 'An', publishedAt: '2026-11-22T01:00:00.000Z', content: '<p>Toàn văn</p>' });
  });

  it('reads Atom, its XHTML too', () => {
    const [entry] = readFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo</title><entry><title type="html">Một &amp;ndash; hai</title><link rel="self" href="https://bao.vn/a.atom"/><link href="https://bao.vn/a"/>
      <updated>2026-11-22T01:00:00Z</updated><author><name>Bình</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một <a href="/x">hai</a></p></div></content></entry></feed>`, BASE);
    expect(entry).toEqual({ url: 'https://bao.vn/a', title: 'Một – hai', summary: '', author: 'Bình', publishedAt: '2026-11-22T01:00:00.000Z', content: '<div><p>Một <a href="/x">hai</a></p></div>' });
  });

  it('cuts no sign in two: the database would refuse the whole list for it', () => {
    const [entry] = readFeed(rss(`<item><title>${'a'.repeat(299)}😀</title><link>/1</link><description>${'b'.repeat(999)}😀</description></item>`), BASE);
    expect([entry?.title, entry?.summary]).toEqual(['a'.repeat(299), 'b'.repeat(999)]);
  });

  it('an address comes once, and what has none, or one of another scheme, not at all', () => {
    const item = (link: string): string => `<item><title>Tin</title><link>${link}</link></item>`;
    expect(readFeed(rss(item('https://bao.vn/1') + item('https://bao.vn/1#x') + item('javascript:alert(1)') + item('file:///etc/passwd') + item('')), BASE).map(({ url }) => url)).toEqual(['https://bao.vn/1']);
  });

  it.each([
    ['entities of its own (billion laughs)', `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`, 'declarations'],
    ['an external entity (XXE)', `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel>&x;</channel></rss>`, 'declarations'],
    ['an external subset', `<!DOCTYPE rss SYSTEM "http://127.0.0.1/x.dtd"><rss><channel/></rss>`, 'declarations'],
    ['an entity nobody declared', rss('<item><title>&la;</title></item>'), 'malformed'],
    ['tags that do not close', '<rss><channel><item></channel></rss>', 'malformed'],
    ['a page of HTML', '<!doctype html><html><body><p>Xin chào<br></body></html>', 'malformed'],
    ['XML that is no feed', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'no-feed'],
    ['depth without end', rss(`<item>${'<a>'.repeat(200)}${'</a>'.repeat(200)}</item>`), 'too-deep'],
    ['nothing', '', 'malformed'],
  ])('refuses %s', (_, xml, reason) => expect(why(xml)).toBe(reason));

  it('whatever comes is read or refused, never crashes', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('<rss>', '</rss>', '<channel>', '<item>', '</item>', '<link>', '&amp;', '<![CDATA[', ']]>', '<!DOCTYPE', '[', '>', 'x', '\u0000', '<feed xmlns="http://www.w3.org/2005/Atom">')).map((parts) => parts.join(''))), (xml) => {
      expect(why(xml)).not.toBe('crashed');
    }), { numRuns: 500 });
  });
});
