import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { lengthsOf } from '../domain/html/lengthsOf';
import { readArticle } from '../domain/html/readArticle';
import type { LexicalNode } from '../domain/html/nodes';
import { toLexical, type Converted } from '../domain/html/toLexical';
import { attribute, childrenOf, elementsOf, isElement, line, parsePage, parsePart, textOf, type HtmlNode } from '../domain/html/tree';
import { wordsOf } from '../domain/html/wordsOf';

const convert = (html: string): Converted => toLexical(childrenOf(parsePart(html)), 'https://bao.vn/tin/1');
const said = (html: string): string => line(wordsOf(convert(html).root));
const kinds = (html: string): string[] => (convert(html).root.children as LexicalNode[]).map(({ type }) => type);

/** Elements that a browser sets inline; words in any others stand apart. Written down on their own: the code has its own list. */
const INLINE = new Set(['b', 'em', 'span', 'a', 'custom-x', 'font']);
const wordsOfPage = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => {
    if (!isElement(node)) return 'value' in node ? node.value : '';
    const within = node.tagName === 'script' || attribute(node, 'hidden') === 'x' ? '' : wordsOfPage(childrenOf(node));
    return INLINE.has(node.tagName) || node.tagName === 'script' ? within : ` ${within} `;
  }).join('');

const TAGS = ['p', 'div', 'section', 'h2', 'h5', 'ul', 'ol', 'li', 'blockquote', 'table', 'tr', 'td', 'th', 'caption', 'figure', 'figcaption', 'dl', 'dt', 'pre', 'nav', 'script', ...INLINE] as const;
/** Pages of every nesting, each word another one. */
const pages = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'page' }).map((list) => list.join('')),
  node: fc.oneof(
    { depthIdentifier: 'page', maxDepth: 6 },
    fc.constantFrom('W', ' W ', 'W W', '<br>', '<hr>', '<img src="/a.jpg" alt="x">', '<img src="data:x">', ' '),
    fc.tuple(fc.constantFrom(...TAGS), tie('nodes')).map(([tag, within]) => `<${tag}${tag === 'a' ? ' href="/x"' : ''}>${within}</${tag}>`),
    tie('nodes').map((within) => `<table><tbody><tr><td>${within}</td><td>W</td></tr></tbody></table>`),
    tie('nodes').map((within) => `<ul><li>${within}</li></ul>`),
    tie('nodes').map((within) => `<figure><img src="/b.jpg" alt="y">${within}<figcaption>W</figcaption></figure>`),
  ),
})).nodes.map((html) => {
  let n = 0;
  return html.replace(/W/g, () => `w${(n += 1)}.`);
});
const each = (text: string): string[] => text.split(/\s+/).filter(Boolean).sort();

describe('a page as the editor\'s nodes', () => {
  it('loses no word and joins none to its neighbour: each is there once, in the text or as a picture\'s caption', () => {
    fc.assert(fc.property(pages, (html) => {
      // A navigation is not read, whatever stands in it.
      const read = html.replace(/nav>/g, 'script>');
      const { root, pictures } = convert(read);
      const captions = new Set(pictures.flatMap(({ caption }) => each(caption)));
      expect(each(`${wordsOf(root)} ${[...captions].join(' ')}`)).toEqual(each(wordsOfPage(childrenOf(parsePart(read)))));
    }), { numRuns: 600 });
  });

  it('keeps every picture of the web that is read, wherever it stands', () => {
    fc.assert(fc.property(pages, (html) => {
      const shown = [...elementsOf(parsePart(html))].filter((image) => image.tagName === 'img' && attribute(image, 'src').startsWith('/'));
      const { root, pictures } = convert(html);
      expect(pictures).toHaveLength(shown.length);
      expect((root.children as LexicalNode[]).filter(({ type }) => type === 'pending-picture').map(({ place }) => place).sort()).toEqual(pictures.map((_, place) => place).sort());
    }), { numRuns: 300 });
  });

  it.each([
    ['<p>Trước <a href="/x"><img src="/1.jpg" alt="a">lời của ảnh</a> sau</p>', 'Trước lời của ảnh sau'],
    ['<ul><li><p>Một</p><p>Hai</p></li></ul>', 'Một Hai'],
    ['<blockquote><p>Một</p><p>Hai</p></blockquote>', 'Một Hai'],
    ['<h2>Một<br>Hai</h2>', 'Một Hai'],
    ['<custom-x><p>Một</p><p>Hai</p></custom-x>', 'Một Hai'],
    ['<table><caption>Bảng</caption><tr><td>Một<p>Hai</p></td><td>Ba</td></tr></table>', 'Bảng Một Hai Ba'],
    ['<ul>Đầu<li>Một<ul><li>Hai</li></ul></li></ul>', 'Đầu Một Hai'],
  ])('%s', (html, words) => expect(said(html)).toBe(words));

  it.each(['<ul><li>Một<img src="/1.jpg" alt="a"></li></ul>', '<blockquote>Một<img src="/1.jpg" alt="a"></blockquote>', '<table><tr><td>Một<img src="/1.jpg" alt="a"></td></tr></table>', '<h2>Một<img src="/1.jpg" alt="a"></h2>'])('the picture of %s follows it', (html) => {
    expect(convert(html).pictures.map(({ url }) => url.href)).toEqual(['https://bao.vn/1.jpg']);
    expect(kinds(html)[1]).toBe('pending-picture');
  });

  it('a row of very many cells makes no table of them all', () => {
    const html = `<table><tr>${'<td>a</td>'.repeat(400)}</tr>${'<tr><td>b</td></tr>'.repeat(400)}</table>`;
    expect(new Set(kinds(html))).toEqual(new Set(['paragraph']));
    expect(said(html).split(' ')).toHaveLength(800);
  });
});

describe('lengths of texts', () => {
  it('are those of each element\'s words in one line', () => {
    fc.assert(fc.property(pages, (html) => {
      const page = parsePart(html);
      for (const [element, length] of lengthsOf(page)) expect([html, length]).toEqual([html, line(textOf(element)).length]);
    }), { numRuns: 300 });
  });

  it('look at each text once, however deep quotations stand in one another', () => {
    const page = parsePage(`${'<blockquote>'.repeat(150)}${'<p>Lời trích</p>'.repeat(100)}`);
    let looked = 0;
    for (const element of elementsOf(page)) {
      for (const node of childrenOf(element)) {
        if (isElement(node) || !('value' in node)) continue;
        const { value } = node;
        Object.defineProperty(node, 'value', { get: () => { looked += 1; return value; } });
      }
    }
    const before = looked;
    lengthsOf(page);
    expect(looked - before).toBe(100);
  });

  it('find the article at the bottom of quotations', () => {
    const text = 'Đảng bộ thành phố tổ chức hội nghị quán triệt nghị quyết, triển khai nhiệm vụ trọng tâm.';
    const { body, length } = readArticle(`<body>${'<blockquote>'.repeat(100)}${`<p>${text}</p>`.repeat(5)}`);
    expect([body?.tagName, length]).toEqual(['body', 5 * text.length + 4]);
  });
});
