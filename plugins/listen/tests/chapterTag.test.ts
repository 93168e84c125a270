import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { chaptersOf } from '../domain/chapters';
import { chapterTag } from '../domain/chapterTag';
import { chapterAt, clockText } from '../domain/clockText';
import { id3Length } from '../domain/mp3';
import { readTag } from './support/readTag';

const tagOf = (count: number): Uint8Array =>
  chapterTag({ title: 'Quy chế', language: 'vie', seconds: count * 2, chapters: Array.from({ length: count }, (_, n) => ({ title: `Điều ${n + 1}`, start: n * 2, anchor: null })) });

it('holds the title and the chapters, each until the next begins', () => {
  const tag = readTag(tagOf(3));
  expect(tag).toEqual({
    length: tagOf(3).length, title: 'Quy chế', order: ['TIT2', 'TLAN', 'TLEN', 'CTOC', 'CHAP', 'CHAP', 'CHAP'],
    contents: [{ id: 'toc', flags: 3, children: ['ch1', 'ch2', 'ch3'] }],
    chapters: [{ id: 'ch1', start: 0, end: 2000, title: 'Điều 1' }, { id: 'ch2', start: 2000, end: 4000, title: 'Điều 2' }, { id: 'ch3', start: 4000, end: 6000, title: 'Điều 3' }],
  });
});

it('is as long as it says, whatever it holds', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(fc.record({ title: fc.string({ unit: 'binary', maxLength: 300 }), start: fc.nat(100_000), anchor: fc.constant(null) }), { maxLength: 40 }), (title, chapters) => {
    const bytes = chapterTag({ title, language: 'vie', chapters, seconds: 200_000 });
    expect(id3Length(bytes)).toBe(bytes.length);
    expect(readTag(bytes).chapters.map(({ start }) => start)).toEqual(chapters.map(({ start }) => start * 1000));
  }));
});

it('lists more than 255 chapters in lists of a list, each once', () => {
  const { contents, chapters } = readTag(tagOf(689));
  const [top, ...parts] = contents;
  expect(top).toEqual({ id: 'toc', flags: 3, children: ['toc1', 'toc2', 'toc3'] });
  expect(parts.map(({ id, flags }) => [id, flags])).toEqual([['toc1', 1], ['toc2', 1], ['toc3', 1]]);
  expect(parts.flatMap(({ children }) => children)).toEqual(chapters.map(({ id }) => id));
  expect(chapters).toHaveLength(689);
});

it('makes chapters of what has a heading, and lets what has none belong to the one before', () => {
  expect(chaptersOf([{ title: 'Tên', anchor: null, seconds: 2 }, { title: null, anchor: null, seconds: 3.5 }, { title: 'Điều 1', anchor: 'dieu-1', seconds: 4 }])).toEqual({
    seconds: 9.5, chapters: [{ title: 'Tên', start: 0, anchor: null }, { title: 'Điều 1', start: 5.5, anchor: 'dieu-1' }],
  });
});

it.each([[0, '0:00'], [75.9, '1:15'], [3675, '1:01:15'], [NaN, '0:00'], [-3, '0:00']])('%s seconds are %s', (seconds, text) => expect(clockText(seconds)).toBe(text));

it('knows which chapter is heard', () => {
  const chapters = [{ start: 0 }, { start: 5 }, { start: 9 }];
  expect([0, 4.9, 5, 8, 100].map((at) => chapterAt(chapters, at))).toEqual([0, 0, 1, 1, 2]);
});
