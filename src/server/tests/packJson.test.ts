import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import express from 'express';

import { packJson } from '../http/packJson';

const TEXT = JSON.stringify({ docs: Array.from({ length: 200 }, (_, at) => `Đảng bộ phường ${at}`) });

const ask = async (method: string, encoding: string | undefined, text: string): Promise<{ bytes: Buffer; encoding: string | undefined; vary: string | undefined }> => {
  const app = express();
  app.use(async (req, res) => {
    res.end(await packJson(req, res, Buffer.from(text)));
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const sent = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', method, agent: false, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });
    sent.end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part as Buffer);
    return { bytes: Buffer.concat(parts), encoding: response.headers['content-encoding'], vary: response.headers.vary };
  } finally {
    server.close();
  }
};

describe('an answer on its way', () => {
  it('is packed for whoever takes it, when it was read and is not small', async () => {
    const packed = await ask('GET', 'br, gzip', TEXT);
    expect([packed.encoding, packed.vary, gunzipSync(packed.bytes).toString()]).toEqual(['gzip', 'Accept-Encoding', TEXT]);
    expect(packed.bytes.length).toBeLessThan(TEXT.length / 3);
  });

  it.each([
    ['who does not take it', 'GET', 'identity', TEXT],
    ['who says nothing', 'GET', undefined, TEXT],
    ['what is small', 'GET', 'gzip', '{"docs":[]}'],
    ['what was written', 'POST', 'gzip', TEXT],
  ])('goes as it is for %s', async (_, method, encoding, text) => {
    const plain = await ask(method, encoding, text);
    expect([plain.encoding, plain.bytes.toString()]).toEqual([undefined, text]);
  });
});
