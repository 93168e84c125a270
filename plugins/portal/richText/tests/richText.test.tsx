import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Medium } from '../../read/types';
import { mediaIn } from '../mediaIn';
import { RichText } from '../RichText';
import { safeAddress } from '../safeAddress';

const words = { download: 'Tải về', noPicture: '' };
const text = (said: string, format = 0) => ({ type: 'text', text: said, format });
const of = (...children: unknown[]) => ({ root: { type: 'root', children } });
const draw = (content: unknown, media: Medium[] = []): string => renderToStaticMarkup(<RichText content={content} media={new Map(media.map((each) => [each.id, each]))} words={words} />);
const picture: Medium = { id: 'm1', alt: 'Khuê Văn Các', mimeType: 'image/webp', url: 'http://localhost:3000/api/media/file/a.webp', width: 800, height: 600 };

describe('a text that was written in the editor', () => {
  it('keeps headings, marks, lists and line breaks', () => {
    const drawn = draw(of(
      { type: 'heading', tag: 'h3', children: [text('Kết quả')] },
      { type: 'paragraph', format: 'center', children: [text('đậm', 1), text('nghiêng và đậm', 3), { type: 'linebreak' }, text('chỉ số', 32)] },
      { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('một')] }] },
    ));
    expect(drawn).toBe('<div class="st-text"><h3>Kết quả</h3><p class="st-center"><strong>đậm</strong><em><strong>nghiêng và đậm</strong></em><br/><sub>chỉ số</sub></p><ol><li>một</li></ol></div>');
  });

  it('shows a picture of ours by its path, with its words', () => {
    const drawn = draw(of({ type: 'upload', relationTo: 'media', value: 'm1' }), [picture]);
    expect(drawn).toContain('src="/api/media/file/a.webp"');
    expect(drawn).toContain('alt="Khuê Văn Các"');
    expect(mediaIn(of({ type: 'upload', value: 'm1' }, { type: 'block', fields: { blockType: 'file', file: { id: 'm2' } } }))).toEqual(['m2', 'm1']);
  });

  it('shows nothing of a picture its reader may not see, or that lies elsewhere', () => {
    expect(draw(of({ type: 'upload', value: 'm1' }))).toBe('<div class="st-text"></div>');
    expect(draw(of({ type: 'upload', value: 'm1' }), [{ ...picture, url: 'https://noi.khac/anh.png' }])).toBe('<div class="st-text"></div>');
  });

  it('keeps the words of what it does not know, and nothing else of it', () => {
    expect(draw(of({ type: 'iframe', src: 'https://noi.khac', children: [{ type: 'paragraph', children: [text('lời')] }] }))).toBe('<div class="st-text"><p>lời</p></div>');
    expect(draw(of(text('<script>alert(1)</script>')))).toBe('<div class="st-text">&lt;script&gt;alert(1)&lt;/script&gt;</div>');
    expect(draw(of({ type: 'heading', tag: 'script', children: [text('x')] }))).toBe('<div class="st-text"><h2>x</h2></div>');
    expect(draw(undefined)).toBe('<div class="st-text"></div>');
  });

  it('draws no element but those of the list, whatever comes', () => {
    const allowed = /^(div|p|h2|h3|h4|strong|em|s|u|sub|sup|br|ul|ol|li|blockquote|hr|a|table|tbody|tr|td|th)$/;
    const kinds = ['text', 'paragraph', 'heading', 'list', 'listitem', 'quote', 'link', 'autolink', 'table', 'tablerow', 'tablecell', 'block', 'upload', 'script', 'constructor', '__proto__'];
    const { node } = fc.letrec((tie) => ({
      node: fc.record({
        type: fc.constantFrom(...kinds), text: fc.string(), format: fc.oneof(fc.nat(200), fc.string()), tag: fc.constantFrom('h2', 'script', 'style', 'svg'),
        listType: fc.constantFrom('number', 'bullet', 'x'), headerState: fc.nat(3), colSpan: fc.anything(), dangerouslySetInnerHTML: fc.constant({ __html: '<img src=x onerror=alert(1)>' }),
        fields: fc.record({ url: fc.oneof(fc.webUrl(), fc.constant('javascript:alert(1)'), fc.string()), blockType: fc.constantFrom('infographic', 'video', 'html') }),
        children: fc.oneof({ maxDepth: 5 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
      }),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        const drawn = draw(of(...nodes));
        for (const [, name = ''] of drawn.matchAll(/<([a-z][\w-]*)/gi)) expect(name).toMatch(allowed);
        for (const [, attribute = ''] of drawn.matchAll(/<[^>]*?\s([\w-]+)=/g)) expect(['class', 'href', 'rel', 'colSpan', 'rowSpan', 'colspan', 'rowspan', 'tabindex', 'role']).toContain(attribute);
        expect(drawn).not.toMatch(/href="\s*javascript/i);
      }),
      { numRuns: 300 },
    );
  });

  it('ends, however deep somebody nests', () => {
    let deep: unknown = text('đáy');
    for (let level = 0; level < 5000; level += 1) deep = { type: 'quote', children: [deep] };
    expect(draw(of(deep))).not.toContain('đáy');
  });
});

describe('an address in a text', () => {
  it.each(['https://hanoi.gov.vn/x?y=1', 'mailto:a@b.vn', 'tel:+8424', '/tin/1', '#dieu-7'])('may be %s', (address) => expect(safeAddress(address)).toBe(address));
  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', '\u0001javascript:x', 'data:text/html,x', 'vbscript:x', '//noi.khac', '/\\noi.khac', 'blob:x', 'file:///etc', '', 7, null])('may not be %j', (address) =>
    expect(safeAddress(address)).toBeUndefined());
});
