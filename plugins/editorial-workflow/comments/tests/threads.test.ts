import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from '../domain/order';
import { hasPassage, valueAt } from '../domain/passage';
import { EVENT_KINDS, isBlocking, threadsOf, type CommentEvent } from '../domain/threads';

const event = (id: string, kind: CommentEvent['kind'], more: Partial<CommentEvent> = {}): CommentEvent => ({
  id, kind, thread: null, target: null, hash: 'h1', field: 'title', quote: null, text: `lời ${id}`, blocking: false, author: 'an', at: `2026-11-22T00:00:0${id}Z`, ...more,
});

describe('conversations', () => {
  it('keep what was said, in the newest words, with its mark when it was withdrawn', () => {
    const [thread] = threadsOf([
      event('1', 'comment'), event('2', 'reply', { thread: '1', author: 'binh' }), event('3', 'edit', { thread: '1', target: '2', text: 'lời mới' }), event('4', 'withdraw', { thread: '1', target: '2' }),
    ]);
    expect(thread).toMatchObject({ id: '1', text: 'lời 1', withdrawn: false, editedAt: null });
    expect(thread?.replies).toEqual([{ id: '2', author: 'binh', at: '2026-11-22T00:00:02Z', text: 'lời mới', editedAt: '2026-11-22T00:00:03Z', withdrawn: true }]);
  });

  it('block until resolved, again when reopened, and no more when withdrawn', () => {
    const rows = [event('1', 'comment', { blocking: true }), event('2', 'resolve', { thread: '1' }), event('3', 'reopen', { thread: '1' }), event('4', 'withdraw', { thread: '1', target: '1' })];
    const blocks = [1, 2, 3, 4].map((many) => threadsOf(rows.slice(0, many)).map(isBlocking));
    expect(blocks).toEqual([[true], [false], [true], [false]]);
  });

  it('are as many as began, whatever else is added, and only the last of resolve and reopen counts', () => {
    const kind = fc.constantFrom(...EVENT_KINDS);
    const some = fc.array(fc.record({ kind, about: fc.nat({ max: 9 }), blocking: fc.boolean() }), { maxLength: 40 });
    fc.assert(
      fc.property(some, (given) => {
        const rows = given.map(({ kind: what, about, blocking }, n) => event(String(n), what, { at: String(n), blocking, thread: what === 'comment' ? null : String(about), target: String(about) }));
        const threads = threadsOf(rows);
        expect(threads.map(({ id }) => id)).toEqual(rows.filter((row) => row.kind === 'comment').map(({ id }) => id));
        for (const thread of threads) {
          const last = rows.filter((row) => row.thread === thread.id && Number(row.id) > Number(thread.id) && (row.kind === 'resolve' || row.kind === 'reopen')).at(-1);
          expect(thread.resolved !== null).toBe(last?.kind === 'resolve');
        }
      }),
    );
  });
});

describe('order', () => {
  it('shows what is open first, what is about a former text after it, what is done last, each by field', () => {
    const one = (id: string, more: object) => ({ id, field: 'title', resolved: null, withdrawn: false, former: false, at: '1', ...more });
    const sorted = inOrder(
      [one('done', { resolved: {} }), one('former', { former: true }), one('body', { field: 'body.x' }), one('title-late', { at: '2' }), one('title', {}), one('gone', { withdrawn: true, at: '0' })],
      ['title', 'body'],
    );
    expect(sorted.map(({ id }) => id)).toEqual(['title', 'title-late', 'body', 'former', 'gone', 'done']);
  });
});

describe('places and passages', () => {
  const content = { title: 'Hội nghị', sections: [{ text: 'Điều một' }], body: { root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Hội nghị ' }, { type: 'text', text: 'thống nhất' }] }, { type: 'paragraph', children: [{ type: 'text', text: 'ba nhiệm vụ.' }] }] } }, note: null };
  it.each([['title', 'Hội nghị'], ['sections.0.text', 'Điều một'], ['note', null], ['nothing', undefined], ['title.length', undefined], ['sections.9', undefined], ['__proto__', undefined], ['sections.0.constructor', undefined], ['a..b', undefined]])('%s', (path, value) => {
    expect(valueAt(content, path)).toEqual(value);
  });

  it('finds a passage across bold text, spaces and paragraphs, and none that does not stand there', () => {
    expect(hasPassage(content.body, 'nghị thống nhất  ba\nnhiệm vụ')).toBe(true);
    expect(hasPassage(content.title, 'Hội nghị'.normalize('NFD'))).toBe(true);
    expect(hasPassage(content.body, 'bốn nhiệm vụ')).toBe(false);
    expect(hasPassage(null, 'x')).toBe(false);
  });
});
