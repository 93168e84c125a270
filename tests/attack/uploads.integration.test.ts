import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';

import { codeOf } from './support/codeOf';
import { avif, gif, gifar, gifOfFrames, htmlPdf, jpeg, png, pngOf, SCRIPT, tracedJpeg, tracedPng, TRACES, webp, word } from './support/files';
import { ABOUT, form, upload } from './support/form';
import type { Reply } from './support/send';
import { speak } from './support/speak';
import { openTarget, type Target } from './support/target';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

const post = (part: ReturnType<typeof upload>, who = 'a.contributor', query = ''): Promise<Reply> => target.as(who, { method: 'POST', path: `/api/media${query}`, ...part });
const stored = (): string[] => (existsSync(target.media) ? readdirSync(target.media, { recursive: true, encoding: 'utf8' }) : []);
const rows = async (): Promise<number> => Number((await target.ownerSql<{ count: string }>('select count(*) from media'))[0]?.count);
const fileOf = (reply: Reply): string => `/api/media/file/${String(reply.json.doc.filename)}`;
const bytesOf = async (reply: Reply): Promise<Buffer> => (await target.as('a.contributor', { path: fileOf(reply) })).bytes;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const PLAIN = /^[0-9a-f]{32}-[0-9a-f]{8}(-\d+x\d+)?\.[a-z0-9]{3,4}$/;

describe('names of files', () => {
  it.each<[what: string, name: string | Buffer, kept: string]>([
    ['a way up', '../../../etc/cron.d/evil.png', 'evil.png'],
    ['a way up on Windows', '..\\..\\autoexec.png', 'autoexec.png'],
    ['an absolute path', '/etc/passwd', 'passwd.png'],
    ['line breaks', 'a\u2028\u0085Set-Cookie: x=1.png', 'aSet-Cookie_ x=1.png'],
    ['line breaks escaped', 'a%0d%0aSet-Cookie: x=1.png', 'a%0d%0aSet-Cookie_ x=1.png'],
    ['a mark of direction (exe shown as png)', 'anh\u202egnp.exe', 'anhgnp.exe.png'],
    ['zero width', 'bao\u200bcao\ufeff.png', 'baocao.png'],
    ['a double ending', 'tranh.php.png', 'tranh.php.png'],
    ['a page', 'tranh.html', 'tranh.html.png'],
    ['a program of the browser', 'tranh.svg', 'tranh.svg.png'],
    ['a device', 'CON.png', '_CON.png'],
    ['another device', 'nul', '_nul.png'],
    ['a hidden file', '.htaccess', 'htaccess.png'],
    ['nothing but dots', '...', 'tep.png'],
    ['letters taken apart (NFD)', 'Văn bản Đảng ủy.png'.normalize('NFD'), 'Văn bản Đảng ủy.png'],
    ['255 bytes', `${'ắ'.repeat(83)}ab.png`.slice(0, 250), `${'ắ'.repeat(83)}ab.png`],
    ['a thousand letters', `${'x'.repeat(1000)}.png`, `${'x'.repeat(196)}.png`],
    ['half a letter at the cut', `${'x'.repeat(195)}😀😀😀.png`, `${'x'.repeat(195)}😀.png`],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0xfe, 0x62, 0x2e, 0x70, 0x6e, 0x67]), 'ab.png'],
    ['a script', '<img src=x onerror=alert(1)>.png', '_img src=x onerror=alert(1)_.png'],
    ['what SQL and shells read', `'; drop table media; --$(id)\`id\`.png`, `'; drop table media; --$(id)\`id\`.png`],
  ])('%s: stored under a name of ours, shown as plain text', async (_, name, kept) => {
    const reply = await post(upload(await png(), name));
    expect(reply.status).toBe(201);
    expect(reply.json.doc.originalName).toBe(kept);
    expect(reply.json.doc.filename).toMatch(PLAIN);
    expect(stored().filter((each) => !PLAIN.test(each))).toEqual([]);
    const { headers } = await target.as('a.contributor', { path: fileOf(reply) });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[A-Za-z0-9._ -]*"; filename\*=UTF-8''[A-Za-z0-9._~!$&+%-]*$/);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('never lead out of the folder', () => {
    expect(readdirSync(path.dirname(target.media)).filter((name) => !['media', 'audit-heads'].includes(name))).toEqual([]);
  });
});

describe('what is no picture, document, sound or film', () => {
  let before: { rows: number; files: number };
  beforeEach(async () => {
    before = { rows: await rows(), files: stored().length };
  });

  const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
  it.each<[what: string, content: Buffer, name: string, type: string]>([
    ['SVG', Buffer.from(SVG), 'a.svg', 'image/svg+xml'],
    ['SVG as PNG', Buffer.from(SVG), 'a.png', 'image/png'],
    ['SVG with an XML head as JPEG', Buffer.from(`<?xml version="1.0"?>${SVG}`), 'a.jpg', 'image/jpeg'],
    ['SVG in UTF-16', Buffer.from(`\ufeff${SVG}`, 'utf16le'), 'a.png', 'image/png'],
    ['a page', Buffer.from(SCRIPT), 'a.html', 'text/html'],
    ['a page as PDF', Buffer.from(`${SCRIPT}%PDF-1.4`), 'a.pdf', 'application/pdf'],
    ['a page as JPEG', Buffer.from(SCRIPT), 'a.jpg', 'image/jpeg'],
    ['a page that begins like GIF', Buffer.from(`GIF89a/*${SCRIPT}*/=1`), 'a.gif', 'image/gif'],
    ['a script', Buffer.from('#!/bin/sh\nid\n'), 'a.png', 'image/png'],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'a.png', 'image/png'],
    ['an archive as document', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]), 'a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['nothing', Buffer.alloc(0), 'a.png', 'image/png'],
    ['one byte', Buffer.from([0x89]), 'a.png', 'image/png'],
    ['the head of a PNG', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), 'a.png', 'image/png'],
    ['a head of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg', 'image/jpeg'],
    ['a document that runs macros', word(true), 'a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a TIFF', Buffer.from('49492a0008000000', 'hex'), 'a.png', 'image/png'],
  ])('%s is refused, and nothing stays', async (_, content, name, type) => {
    const reply = await post(upload(content, name, type));
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect({ rows: await rows(), files: stored().length }).toEqual(before);
  });

  it('is not made so by saying so: the type comes from the bytes', async () => {
    const reply = await post(upload(await png(), 'a.html', 'text/html'));
    expect([reply.status, reply.json.doc.mimeType]).toEqual([201, 'image/png']);
    expect((await target.as('a.contributor', { path: fileOf(reply) })).headers['content-type']).toBe('image/png');
  });

  it('is told from what is one', async () => {
    const reply = await post(upload(word(), 'a.docx', 'application/zip'));
    expect([reply.status, reply.json.doc?.mimeType]).toEqual([201, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']);
  });

  it('is refused when only half of it came', async () => {
    for (const whole of [await png(), await jpeg(), await webp(), await avif(), await gif()]) {
      const reply = await post(upload(whole.subarray(0, Math.floor(whole.length / 2)), 'a.png'));
      expect([reply.status >= 400 && reply.status < 500, await rows()]).toEqual([true, before.rows]);
    }
  });
});

describe('two things in one file', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['GIF and archive', async () => gifar(await gif())],
    ['JPEG and archive', async () => gifar(await jpeg())],
    ['PNG and archive', async () => gifar(await png())],
    ['WebP and archive', async () => gifar(await webp())],
    ['AVIF and archive', async () => gifar(await avif())],
    ['PNG with a page in its comments and behind its end', tracedPng],
    ['JPEG with a page in its comments and behind its end', tracedJpeg],
  ])('%s: only the picture is kept', async (_, make) => {
    const reply = await post(upload(await make(), 'a.gif', 'image/gif'));
    expect(reply.status).toBe(201);
    const kept = (await bytesOf(reply)).toString('latin1');
    expect(kept).not.toContain('<script');
    expect(kept).not.toContain('MANIFEST');
    expect((await sharp(await bytesOf(reply)).metadata()).width).toBeGreaterThan(0);
  });

  it('PDF and page is handed out as a PDF to be saved, where nothing can run', async () => {
    const reply = await post(upload(htmlPdf(), 'a.pdf', 'text/html'));
    expect(reply.status).toBe(201);
    const { headers } = await target.as('a.contributor', { path: fileOf(reply) });
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment;/) });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
  });
});

describe('pictures that are too much', () => {
  /** The second where the library itself will not look at such a head. */
  const refusal = [[413, 'media.pixels'], [400, 'media.unreadable']];
  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['50,000 × 50,000 pixels in a kilobyte', () => pngOf(50_000, 50_000)],
    ['two thousand million pixels a side', () => pngOf(2_147_483_647, 2_147_483_647)],
    ['one pixel wide and a million high', () => pngOf(1, 1_000_000)],
    ['64 million pixels and a row more', () => pngOf(8000, 8001)],
    ['a film of 20,000 frames', () => gifOfFrames(20_000)],
  ])('%s: refused before a pixel is drawn', async (_, make) => {
    const before = { rows: await rows(), files: stored().length };
    const begin = performance.now();
    const reply = await post(upload(await make(), 'a.png'));
    expect(refusal).toContainEqual([reply.status, codeOf(reply)]);
    // No wager on speed: drawing any of these takes minutes or fails.
    expect(performance.now() - begin).toBeLessThan(20_000);
    expect({ rows: await rows(), files: stored().length }).toEqual(before);
  });

  it('PNG whose data inflate to far more than it promises', async () => {
    const { deflateSync } = await import('node:zlib');
    const reply = await post(upload(pngOf(64, 64, deflateSync(Buffer.alloc(200_000_000))), 'a.png'));
    expect(reply.status).toBeLessThan(500);
  });
});

describe('what a picture tells of its maker', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['JPEG', tracedJpeg],
    ['PNG', tracedPng],
    ['WebP', async () => sharp(await tracedJpeg()).keepExif().webp().toBuffer()],
    ['AVIF', async () => sharp(await tracedJpeg()).keepExif().avif({ effort: 0 }).toBuffer()],
  ])('is taken out of %s, and of every size made of it', async (_, make) => {
    const given = await make();
    expect(TRACES.some((trace) => given.includes(trace))).toBe(true);
    const reply = await post(upload(given, 'a.jpg'));
    expect(reply.status).toBe(201);
    const names = [reply.json.doc.filename, ...Object.values(reply.json.doc.sizes as Record<string, { filename?: string }>).flatMap(({ filename }) => filename ?? [])] as string[];
    for (const name of names) {
      const { bytes } = await target.as('a.contributor', { path: `/api/media/file/${name}` });
      expect(TRACES.filter((trace) => bytes.includes(trace))).toEqual([]);
      const { exif, xmp, comments } = await sharp(bytes).metadata();
      expect([(exif?.length ?? 0) < 40, xmp, comments]).toEqual([true, undefined, undefined]);
    }
  });

  it('does not include which way up it is', async () => {
    const reply = await post(upload(await tracedJpeg(6), 'a.jpg'));
    expect((await sharp(await bytesOf(reply)).metadata()).orientation).toBe(6);
  });

  it('takes no pixel with it', async () => {
    const given = await tracedPng();
    const kept = await bytesOf(await post(upload(given, 'a.png')));
    expect(await sharp(kept).raw().toBuffer()).toEqual(await sharp(given).raw().toBuffer());
    const clean = await png();
    expect(await bytesOf(await post(upload(clean, 'a.png')))).toEqual(clean);
  });
});

describe('the digest that approval binds to', () => {
  it.each<[string, () => Promise<Buffer>, string]>([
    ['PNG', png, ''],
    ['JPEG', tracedJpeg, ''],
    ['GIF', gif, ''],
    ['WebP', webp, ''],
    ['AVIF', avif, ''],
    ['a cropped PNG', png, '?uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=32&uploadEdits[heightInPixels]=24'],
  ])('is that of the bytes that are kept: %s', async (_, make, query) => {
    const reply = await post(upload(await make(), 'a.png'), 'a.contributor', query);
    expect(reply.status).toBe(201);
    expect(reply.json.doc.sha256).toBe(sha256(await bytesOf(reply)));
  });
});

describe('a stored file', () => {
  it('is not changed by any update', async () => {
    const made = await post(upload(await png(), 'a.png'));
    const before = sha256(await bytesOf(made));
    const id = String(made.json.doc.id);
    const tries: Reply[] = [];
    for (const query of ['?uploadEdits[widthInPixels]=8&uploadEdits[heightInPixels]=8&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=10&uploadEdits[crop][height]=10', '?uploadEdits[focalPoint][x]=1&uploadEdits[focalPoint][y]=1', '?uploadEdits=1']) {
      for (const address of [`/api/media/${id}${query}`, `/api/media${query}&where[id][equals]=${id}`]) tries.push(await target.as('a.contributor', { method: 'PATCH', path: address, json: { alt: 'Sửa' } }));
    }
    tries.push(await target.as('a.contributor', { method: 'PATCH', path: `/api/media/${id}`, ...upload(await jpeg(), 'b.jpg') }));
    for (const data of [{ filename: '../x.png' }, { filename: 'x.png', url: 'http://127.0.0.1:1/x.png' }, { sha256: 'x' }, { mimeType: 'text/html' }, { sizes: { card: { filename: '../../etc/passwd' } } }]) {
      tries.push(await target.as('a.contributor', { method: 'PATCH', path: `/api/media/${id}`, json: data }));
    }
    expect(tries.filter(({ status }) => status >= 500)).toEqual([]);
    expect(sha256(await bytesOf(made))).toBe(before);
    const [row] = await target.ownerSql<{ filename: string; mime_type: string; sha256: string }>('select filename, mime_type, sha256 from media where id = $1', [id]);
    expect(row).toEqual({ filename: made.json.doc.filename, mime_type: 'image/png', sha256: before });
  });
});

describe('an address instead of a file', () => {
  it('is never fetched, whichever way it is given', async () => {
    let visits = 0;
    const inner = createServer((socket) => {
      visits += 1;
      socket.end();
    });
    await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve));
    const { port } = inner.address() as AddressInfo;
    const before = await rows();
    const url = `http://127.0.0.1:${port}/x.png`;
    const replies: Reply[] = [];
    for (const address of [url, `http://localhost:${port}/x.png`, `http://[::1]:${port}/x.png`, `http://0x7f000001:${port}/x.png`, `http://2130706433:${port}/x.png`, 'http://169.254.169.254/latest/meta-data', 'file:///etc/passwd', '/etc/passwd', `${target.origin}/api/users`]) {
      const data = { ...ABOUT, url: address, filename: 'x.png', mimeType: 'image/png' };
      replies.push(await target.as('a.contributor', { method: 'POST', path: '/api/media', json: data }));
      replies.push(await target.as('a.contributor', { method: 'POST', path: '/api/media', ...form([{ name: '_payload', content: JSON.stringify(data) }]) }));
      replies.push(await target.as('a.contributor', { method: 'POST', path: '/api/media', ...form([{ name: 'file', content: JSON.stringify({ filename: 'x.png', mimeType: 'image/png', size: 1, clientUploadContext: { url: address } }) }, { name: '_payload', content: JSON.stringify(data) }]) }));
      replies.push(await target.as('a.contributor', { path: `/api/media/paste-url?src=${encodeURIComponent(address)}` }));
      replies.push(await target.as('a.contributor', { method: 'POST', path: '/api/graphql', json: { query: 'mutation($data: mutationMediumInput!) { createMedium(data: $data) { id } }', variables: { data: { ...ABOUT, url: address, filename: 'x.png' } } } }));
    }
    inner.close();
    expect(visits).toBe(0);
    expect(await rows()).toBe(before);
    expect(replies.filter(({ status, json }) => status >= 500 || (status < 400 && json?.errors === undefined)).map(({ status, text }) => [status, text])).toEqual([]);
  });
});

describe('reading a file', () => {
  let name: string;
  let whole: Buffer;
  beforeAll(async () => {
    const reply = await post(upload(await png(), 'Ảnh của phường.png'));
    name = String(reply.json.doc.filename);
    whole = await bytesOf(reply);
  });
  const read = (headers: Record<string, string> = {}, who = 'a.contributor', method = 'GET') => target.as(who, { method, path: `/api/media/file/${name}`, headers });

  it('is for whoever may read what shows it', async () => {
    expect((await target.send({ path: `/api/media/file/${name}` })).status).toBe(403);
    for (const who of ['a.member', 'b.contributor', 'b.admin', 'stranger', 'disabled', 'ended']) expect([who, (await read({}, who)).status]).toEqual([who, 403]);
    expect((await read()).status).toBe(200);
  });

  it('is there under no other address', async () => {
    for (const address of [`/media/${name}`, `/public/${name}`, `/${name}`, `/.data/media/${name}`, `/api/media/${name}`, `/api/news/file/${name}`]) {
      const reply = await target.as('a.contributor', { path: address });
      expect([address, reply.status >= 400]).toEqual([address, true]);
    }
  });

  it.each(['..%2f..%2fpackage.json', '..%5c..%5cpackage.json', '%2e%2e%2fsecret', '....//secret', 'secret', '.', '%00', 'x.png%00', 'C:%5cboot.ini', '%F0%9F%98%80'])('leads nowhere by the name %s', async (odd) => {
    const reply = await target.as('system', { path: `/api/media/file/${odd}` });
    expect([400, 403, 404]).toContain(reply.status);
  });

  it('gives it to be saved, and to be kept by nobody else', async () => {
    const { headers } = await read();
    expect(headers).toMatchObject({
      'content-disposition': `attachment; filename="Anh cua phuong.png"; filename*=UTF-8''${encodeURIComponent('Ảnh của phường.png')}`,
      'cache-control': 'private, no-cache',
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  it('can be done in parts', async () => {
    const last = whole.length - 1;
    const cases: [range: string, status: number, from: number, to: number][] = [
      ['bytes=0-9', 206, 0, 9], ['bytes=10-', 206, 10, last], ['bytes=-5', 206, whole.length - 5, last], [`bytes=0-${whole.length + 100}`, 206, 0, last],
      ['bytes=5-1', 200, 0, last], ['bytes=a-b', 200, 0, last], ['lines=0-1', 200, 0, last], ['bytes=0-1,5-6', 200, 0, last],
    ];
    for (const [range, status, from, to] of cases) {
      const reply = await read({ range });
      expect([range, reply.status, reply.bytes.equals(whole.subarray(from, to + 1))]).toEqual([range, status, true]);
    }
    const beyond = await read({ range: `bytes=${whole.length}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
  });

  it('again costs nothing while it is allowed, and is refused when not', async () => {
    const etag = String((await read()).headers.etag);
    const again = await read({ 'if-none-match': etag });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect((await read({ 'if-none-match': etag }, 'b.contributor')).status).toBe(403);
    const head = await read({}, 'a.contributor', 'HEAD');
    expect([head.status, head.bytes.length, head.headers['content-length']]).toEqual([200, 0, String(whole.length)]);
  });
});

describe('broken forms', () => {
  const about = { name: '_payload', content: JSON.stringify(ABOUT) };
  it.each<[string, () => Promise<{ body?: string | Buffer | undefined; headers?: Record<string, string | string[]> | undefined }>]>([
    ['no boundary', async () => ({ ...upload(await png(), 'a.png'), headers: { 'content-type': 'multipart/form-data' } })],
    ['an empty boundary', async () => ({ ...upload(await png(), 'a.png'), headers: { 'content-type': 'multipart/form-data; boundary=' } })],
    ['another boundary', async () => ({ ...upload(await png(), 'a.png'), headers: { 'content-type': 'multipart/form-data; boundary=khac' } })],
    ['no end', async () => form([{ name: 'file', filename: 'a.png', type: 'image/png', content: await png() }], { end: '' })],
    ['nothing at all', async () => ({ body: '', headers: { 'content-type': 'multipart/form-data; boundary=x' } })],
    ['data that are no JSON', async () => form([{ name: 'file', filename: 'a.png', content: await png() }, { name: '_payload', content: '{"alt":' }])],
    ['data that are a list', async () => form([{ name: 'file', filename: 'a.png', content: await png() }, { name: '_payload', content: '[1]' }])],
    ['data that are nothing', async () => form([{ name: 'file', filename: 'a.png', content: await png() }, { name: '_payload', content: 'null' }])],
    ['data that are a word', async () => form([{ name: 'file', filename: 'a.png', content: await png() }, { name: '_payload', content: '"x"' }])],
    ['two files', async () => form([{ name: 'file', filename: 'a.png', content: await png() }, { name: 'file', filename: 'b.png', content: await png() }, about])],
    ['very many files', async () => form(Array.from({ length: 50 }, (_, i) => ({ name: `f${i}`, filename: 'a.png', content: 'x' })))],
    ['very many fields', async () => form(Array.from({ length: 5000 }, (_, i) => ({ name: `f${i}`, content: 'x' })))],
    ['a field of two megabytes', async () => form([{ name: '_payload', content: 'x'.repeat(2_000_000) }])],
    ['fields of the language', async () => form([{ name: '__proto__', content: '{"bad":1}' }, { name: 'constructor[prototype][bad]', content: '1' }, { name: 'file', filename: 'a.png', content: await png() }, about])],
    ['a file where words belong', async () => form([{ name: '_payload', filename: 'a.json', content: JSON.stringify(ABOUT) }])],
    ['a part without a name', async () => ({ body: '--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } })],
    ['a part with a folded head', async () => ({ body: '--x\r\nContent-Disposition: form-data;\r\n name="file"\r\n\r\n1\r\n--x--\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } })],
  ])('%s: refused or taken, never a failure', async (_, make) => {
    const reply = await target.as('a.contributor', { method: 'POST', path: '/api/media', ...(await make()) } as never);
    expect([reply.status, reply.text.slice(0, 300), reply.status < 500]).toEqual([reply.status, reply.text.slice(0, 300), true]);
    expect(({} as { bad?: unknown }).bad).toBeUndefined();
  });

  it('of somebody who is not signed in, broken off or full of fields, do not end the server', async () => {
    const many = form(Array.from({ length: 20_000 }, (_, i) => ({ name: `f${i}`, content: 'x' })));
    for (const path of ['/api/media', '/api/news', '/api/users', '/api/users/login', '/api/graphql']) {
      for (let i = 0; i < 3; i += 1) expect((await target.send({ method: 'POST', path, ...many } as never)).status).toBeLessThan(500);
      await speak(target.url, [`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=ranh-gioi-kiem-thu\r\nContent-Length: 999999\r\n\r\n`, Buffer.from(many.body ?? '').subarray(0, 200_000)], 300);
    }
    expect((await target.send({ path: '/healthz' })).status).toBe(200);
  });

  it('beyond 25 MB are refused, said aloud or not', async () => {
    const before = stored().length;
    const large = Buffer.alloc(27 * 1024 * 1024);
    const said = await target.as('a.contributor', { method: 'POST', path: '/api/media', ...upload(large, 'a.png') });
    expect(said.status).toBe(413);
    const { body, headers } = upload(large, 'a.png');
    const unsaid = await target.as('a.contributor', { method: 'POST', path: '/api/media', headers: { ...headers, 'transfer-encoding': 'chunked' }, ...(body ? { body } : {}) }).catch((error: NodeJS.ErrnoException) => ({ status: error.code === 'EPIPE' || error.code === 'ECONNRESET' ? 413 : 0 }));
    expect(unsaid.status).toBe(413);
    expect(stored().length).toBe(before);
    expect((await target.send({ path: '/healthz' })).status).toBe(200);
  });
});
