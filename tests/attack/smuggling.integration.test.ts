import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { listen, PATIENCE } from '../../src/server/listen';
import { answersIn, speak } from './support/speak';
import { openTarget, type Target } from './support/target';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

const H = 'Host: localhost\r\n';
const HIDDEN = 'GET /api/users/me HTTP/1.1\r\nHost: localhost\r\nX-Hidden: 1\r\n\r\n';

describe('two opinions about where a request ends', () => {
  it.each([
    ['Content-Length beside Transfer-Encoding', `POST /api/users/login HTTP/1.1\r\n${H}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
    ['Transfer-Encoding beside Content-Length', `POST /api/users/login HTTP/1.1\r\n${H}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n5c\r\n${HIDDEN}\r\n0\r\n\r\n`],
    ['two different lengths', `POST /api/users/login HTTP/1.1\r\n${H}Content-Length: 0\r\nContent-Length: ${HIDDEN.length}\r\n\r\n${HIDDEN}`],
    ['two lengths in one line', `POST /api/users/login HTTP/1.1\r\n${H}Content-Length: 0, ${HIDDEN.length}\r\n\r\n${HIDDEN}`],
    ['a length with a sign', `POST /api/users/login HTTP/1.1\r\n${H}Content-Length: +0\r\n\r\n${HIDDEN}`],
    ['a length in hex', `POST /api/users/login HTTP/1.1\r\n${H}Content-Length: 0x0\r\n\r\n${HIDDEN}`],
    ['a coding that is none', `POST /api/users/login HTTP/1.1\r\n${H}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
    ['chunked, then something else', `POST /api/users/login HTTP/1.1\r\n${H}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${HIDDEN}`],
    ['a space before the colon', `POST /api/users/login HTTP/1.1\r\n${H}Transfer-Encoding : chunked\r\nContent-Length: 0\r\n\r\n${HIDDEN}`],
    ['a folded header', `POST /api/users/login HTTP/1.1\r\n${H}X-A: 1\r\n Transfer-Encoding: chunked\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${HIDDEN}`],
    ['bare line feeds in a chunk', `POST /api/users/login HTTP/1.1\r\n${H}Transfer-Encoding: chunked\r\n\r\n0\n\n${HIDDEN}`],
    ['a chunk size that overflows', `POST /api/users/login HTTP/1.1\r\n${H}Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n${HIDDEN}`],
    ['a line feed in a chunk extension', `POST /api/users/login HTTP/1.1\r\n${H}Transfer-Encoding: chunked\r\n\r\n0;a=\nb\r\n\r\n${HIDDEN}`],
    ['a carriage return within a header', `GET /healthz HTTP/1.1\r\n${H}X-A: 1\rX-B: 2\r\n\r\n${HIDDEN}`],
    ['a NUL in a header', `GET /healthz HTTP/1.1\r\n${H}X-A: 1\u00002\r\n\r\n${HIDDEN}`],
    ['no Host', `GET /healthz HTTP/1.1\r\n\r\n${HIDDEN}`],
    ['HTTP/2 in clear text', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${HIDDEN}`],
    ['no HTTP at all', `\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n`],
  ])('%s: the connection ends, and what was hidden is not answered', async (_, bytes) => {
    const { text, closed } = await speak(target.url, bytes);
    expect(answersIn(text).filter((line) => line.endsWith(' 200'))).toEqual([]);
    expect(answersIn(text).length).toBeLessThanOrEqual(1);
    expect(closed).toBe(true);
  });

  it('chunk extensions without end are not listened to', async () => {
    const { text, closed } = await speak(target.url, [`POST /api/users/login HTTP/1.1\r\n${H}Transfer-Encoding: chunked\r\n\r\n1;`, 'a'.repeat(64 * 1024), `\r\nx\r\n0\r\n\r\n${HIDDEN}`]);
    expect(text).not.toMatch(/ 200 /);
    expect(closed).toBe(true);
  });

  it('a request that is refused early does not leave its body as the next request', async () => {
    const { text } = await speak(target.url, `POST /api/%zz HTTP/1.1\r\n${H}Content-Length: ${HIDDEN.length}\r\n\r\n${HIDDEN}`);
    expect(answersIn(text)).toEqual(['HTTP/1.1 400']);
  });

  it('a body that is never sent ends no other request', async () => {
    const { text } = await speak(target.url, `GET /healthz HTTP/1.1\r\n${H}Content-Length: 10\r\n\r\n`);
    expect(answersIn(text).length).toBeLessThanOrEqual(1);
    expect((await target.send({ path: '/healthz' })).status).toBe(200);
  });
});

describe('what is no ordinary request', () => {
  it.each([
    ['an address of a proxy', `GET http://evil.example/ HTTP/1.1\r\n${H}\r\n`, '400'],
    ['OPTIONS *', `OPTIONS * HTTP/1.1\r\n${H}\r\n`, '400'],
    ['headers beyond 16 kB', `GET /healthz HTTP/1.1\r\n${H}X-A: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
    ['an address beyond 16 kB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${H}\r\n`, '431'],
    ['a method nobody knows', `GETS /healthz HTTP/1.1\r\n${H}\r\n`, '400'],
    ['TRACE', `TRACE /api/users/me HTTP/1.1\r\n${H}Cookie: payload-token=geheim\r\n\r\n`, '405'],
  ])('%s is turned away with %s', async (_, bytes, status) => {
    const { text } = await speak(target.url, bytes);
    expect(answersIn(text)).toEqual([`HTTP/1.1 ${status}`]);
    expect(text).toMatch(/x-content-type-options: nosniff/i);
    expect(text).not.toContain('geheim');
  });

  it('CONNECT makes no tunnel', async () => {
    const { text, closed } = await speak(target.url, `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n`);
    expect([text, closed]).toEqual(['', true]);
  });
});

describe('slow clients', () => {
  it('have twenty seconds for the headers and three minutes for the whole, looked at every five', () => {
    expect(PATIENCE).toEqual({ headersTimeout: 20_000, requestTimeout: 180_000, connectionsCheckingInterval: 5_000, keepAliveTimeout: 65_000 });
  });

  it('are hung up on when the headers do not come to an end, and when the body does not', async () => {
    const server = await listen(() => undefined, { HOST: '127.0.0.1', PORT: 0 }, { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const [headers, body] = await Promise.all([
      speak(url, `GET / HTTP/1.1\r\n${H}X-A: a`, 10_000),
      speak(url, `POST / HTTP/1.1\r\n${H}Content-Length: 100\r\n\r\nabc`, 10_000),
    ]);
    server.close();
    expect([headers.closed, headers.text.slice(0, 12)]).toEqual([true, 'HTTP/1.1 408']);
    expect(body.closed).toBe(true);
  });

  it('by the hundred leave the server answering', async () => {
    const slow = Array.from({ length: 200 }, () => speak(target.url, `POST /api/users/login HTTP/1.1\r\n${H}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"a":`, 2000));
    expect((await target.send({ path: '/api/users/me' })).status).toBe(200);
    expect((await Promise.all(slow)).every(({ text }) => !text.includes(' 500 '))).toBe(true);
  });
});
