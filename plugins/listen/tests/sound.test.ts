import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { mp3Sound } from '../domain/mp3';
import { piecesOf } from '../domain/pieces';
import { wavHead, wavHeader, wavSeconds } from '../domain/wav';
import { record } from '../recording/record';
import { sinkOf } from '../recording/sinkOf';
import { espeak } from '../speech/espeak';
import { findProgram } from '../speech/findProgram';
import { startLimited } from '../speech/startLimited';
import { program } from './support/programs';
import { readTag } from './support/readTag';

const SEGMENTS = [
  { anchor: null, heading: 'Quy chế số 05-QC/ĐU', text: 'Ban hành ngày 3/2/2026.' },
  { anchor: 'dieu-1', heading: 'Điều 1. Phạm vi', text: 'Quy chế này áp dụng cho các chi bộ.\nChi bộ họp mỗi tháng một kỳ, chậm nhất là ngày mùng mười hằng tháng.' },
  { anchor: 'dieu-2', heading: 'Điều 2. Hiệu lực', text: 'Quy chế có hiệu lực từ ngày ký.' },
];

let folder: string;
const never = new AbortController().signal;
const fresh = (): Promise<string> => mkdtemp(path.join(folder, 'work-'));
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'handbook-sound-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const made = async (encoded: boolean, signal = never): Promise<Awaited<ReturnType<typeof record>>> => {
  const work = await fresh();
  const provider = espeak(await program('espeak-ng'), 'vi');
  const encoder = encoded ? { name: 'lame' as const, program: await program('lame') } : undefined;
  return record({ folder: work, title: 'Quy chế', segments: SEGMENTS, provider, sink: sinkOf(provider, encoder, work, signal), signal, stillWanted: () => Promise.resolve() });
};

describe('with the real espeak-ng and lame', () => {
  it('makes an MP3 whose frames parse, as long as what was said, with its chapters', async () => {
    const { file, mimeType, seconds, chapters, bytes } = await made(true);
    const whole = await readFile(file);
    const tag = readTag(whole);
    const sound = mp3Sound(whole);
    expect([mimeType, bytes]).toEqual(['audio/mpeg', whole.length]);
    // Every byte after the tag is a whole frame.
    expect([sound?.start, sound?.end]).toEqual([tag.length, whole.length]);
    expect(seconds).toBeGreaterThan(8);
    expect(Math.abs((sound?.seconds ?? 0) - seconds) / seconds).toBeLessThan(0.05);
    expect(chapters.map(({ title, anchor }) => [title, anchor])).toEqual([['Quy chế số 05-QC/ĐU', null], ['Điều 1. Phạm vi', 'dieu-1'], ['Điều 2. Hiệu lực', 'dieu-2']]);
    expect(tag.chapters.map(({ title, start }) => [title, start])).toEqual(chapters.map(({ title, start }) => [title, Math.round(start * 1000)]));
    expect(tag.chapters.at(-1)?.end).toBe(Math.round(seconds * 1000));
  });

  it('makes one WAV of all where there is no encoder', async () => {
    const { file, mimeType, seconds } = await made(false);
    const whole = await readFile(file);
    const head = wavHead(whole, whole.length);
    expect([mimeType, head?.dataStart, head?.dataBytes, head?.cut]).toEqual(['audio/wav', 44, whole.length - 44, false]);
    expect(head && wavSeconds(head)).toBeCloseTo(seconds, 3);
  });

  it('says the same words the same way twice', async () => {
    expect((await made(true)).sha256).toBe((await made(true)).sha256);
  });

  it('ends at once when it is told to, and leaves no piece of a file that looks whole', async () => {
    const stop = new AbortController();
    const work = await fresh();
    const provider = espeak(await program('espeak-ng'), 'vi');
    let asked = 0;
    const running = record({
      folder: work, title: 'Quy chế', segments: SEGMENTS, provider, sink: sinkOf(provider, { name: 'lame', program: await program('lame') }, work, stop.signal), signal: stop.signal,
      stillWanted: () => {
        if ((asked += 1) === 3) stop.abort();
        return Promise.resolve();
      },
    });
    await expect(running).rejects.toThrow();
    expect(await readdir(work)).not.toContain('whole');
  });
});

describe('a program beside', () => {
  it('is ended when it takes too long, and when it is told to', async () => {
    const sleep = (await findProgram('sleep')) ?? '';
    const limits = { megabytes: 64, fileMegabytes: 1, ms: 50 };
    await expect(startLimited(sleep, ['30'], limits, never).ended).rejects.toMatchObject({ fault: 'refused', message: 'took longer than 0.05 s' });
    const stop = new AbortController();
    const running = startLimited(sleep, ['30'], { ...limits, ms: 60_000 }, stop.signal);
    stop.abort();
    await expect(running.ended).rejects.toMatchObject({ name: 'SpeechFailed' });
  });

  it('gets no more memory and no larger file than it may', async () => {
    const limits = { megabytes: 200, fileMegabytes: 1, ms: 20_000 };
    const node = startLimited(process.execPath, ['-e', ''], limits, never);
    await expect(node.ended).rejects.toMatchObject({ fault: 'refused' });
    const file = path.join(folder, 'large');
    const dd = startLimited((await findProgram('dd')) ?? '', ['if=/dev/zero', `of=${file}`, 'bs=65536', 'count=64'], limits, never);
    await expect(dd.ended).rejects.toMatchObject({ fault: 'refused' });
    expect((await readFile(file)).length).toBeLessThanOrEqual(1024 * 1024);
  });

  it('gets nothing of our environment', async () => {
    const file = path.join(folder, 'env');
    process.env.SPEECH_KEY = 'bí mật';
    try {
      await startLimited('/bin/sh', ['-c', `env > ${file}`], { megabytes: 64, fileMegabytes: 1, ms: 20_000 }, never).ended;
    } finally {
      delete process.env.SPEECH_KEY;
    }
    expect((await readFile(file, 'utf8')).split('\n').map((line) => line.split('=')[0] ?? '').filter((name) => !['', 'PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)).sort()).toEqual(['LANG', 'NODE_ENV', 'PATH']);
  });

  it('that is not there is away, not the text’s fault', async () => {
    expect(await findProgram('khong-co-chuong-trinh-nay', path.join(folder, 'neither'))).toBeUndefined();
    await writeFile(path.join(folder, 'not-executable'), '');
    expect(await findProgram(path.join(folder, 'not-executable'))).toBeUndefined();
    await expect(espeak(path.join(folder, 'neither'), 'vi').speak({ language: 'vi', text: 'a' }, path.join(folder, 'x.wav'), never)).rejects.toMatchObject({ name: 'SpeechFailed' });
  });
});

describe('sound files', () => {
  it('a WAV that ends before it says so is cut; one that does not know its length is not', () => {
    const whole = new Uint8Array([...wavHeader(22_050, 1000), ...new Uint8Array(1000)]);
    expect(wavHead(whole, whole.length)).toMatchObject({ rate: 22_050, channels: 1, bits: 16, dataStart: 44, dataBytes: 1000, cut: false });
    expect(wavHead(whole, 900)).toMatchObject({ dataBytes: 856, cut: true });
    new DataView(whole.buffer).setUint32(40, 0x7ffff000, true);
    expect(wavHead(whole, whole.length)).toMatchObject({ dataBytes: 1000, cut: false });
    expect([wavHead(new Uint8Array(0), 0), wavHead(new TextEncoder().encode('RIFFxxxxWAVEfmt '), 16), mp3Sound(new Uint8Array(100)), mp3Sound(new TextEncoder().encode('ID3'))]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('a long text goes to the voice in pieces of whole sentences', () => {
    const text = Array.from({ length: 300 }, (_, n) => `Đây là câu thứ ${n} của bài.`).join(' ');
    const pieces = piecesOf(text);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join(' ').replace(/\s+/g, ' ')).toBe(text);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(2100);
  });
});
