import { createDecipheriv, createECDH, generateKeyPairSync, hkdfSync, randomBytes, type ECDH } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer as createHttp, type IncomingMessage, type Server } from 'node:http';
import { createServer as createHttp2, type Http2Server } from 'node:http2';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { CERTIFICATE, KEY } from './fakeCertificate';

export type Got = { path: string; headers: Record<string, string>; body: Buffer };
/** Answers as a test says: by default well. */
export type Fake = { url: string; got: Got[]; answer: (got: Got) => { status: number; headers?: Record<string, string>; body?: unknown }; close: () => Promise<void> };

const whole = async (from: AsyncIterable<unknown>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of from) parts.push(part as Buffer);
  return Buffer.concat(parts);
};
const portOf = async (server: Server | Http2Server): Promise<number> => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
const ended = (server: Server | Http2Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });

/** A push service of browsers: 201 (RFC 8030). */
export const openWebPushService = async (): Promise<Fake> => {
  const fake: Fake = { url: '', got: [], answer: () => ({ status: 201 }), close: () => ended(server) };
  const server = createHttps({ key: KEY, cert: CERTIFICATE }, (req: IncomingMessage, res) => {
    void whole(req).then((body) => {
      const got = { path: req.url ?? '', headers: req.headers as Record<string, string>, body };
      fake.got.push(got);
      const { status, headers = {} } = fake.answer(got);
      res.writeHead(status, headers).end();
    });
  });
  fake.url = `https://127.0.0.1:${await portOf(server)}`;
  return fake;
};

/** Google's token endpoint and FCM v1 in one; `file`: a service account for it. */
export const openFcm = async (folder: string): Promise<Fake & { file: string }> => {
  const fake: Fake & { file: string } = { url: '', got: [], file: path.join(folder, 'fcm.json'), answer: () => ({ status: 200, body: { name: 'projects/thu/messages/1' } }), close: () => ended(server) };
  const server = createHttp((req, res) => {
    void whole(req).then((body) => {
      const got = { path: req.url ?? '', headers: req.headers as Record<string, string>, body };
      fake.got.push(got);
      const { status, headers = {}, body: said } = got.path === '/token' ? { status: 200, body: { access_token: 'ma-truy-cap-cua-fcm', expires_in: 3600, token_type: 'Bearer' } } : fake.answer(got);
      res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(said ?? {}));
    });
  });
  fake.url = `http://127.0.0.1:${await portOf(server)}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
  await writeFile(fake.file, JSON.stringify({ project_id: 'thu', client_email: 'thu@thu.iam.gserviceaccount.com', private_key: privateKey, token_uri: `${fake.url}/token` }));
  return fake;
};

/** APNs over HTTP/2; `file`: a key for it. */
export const openApns = async (folder: string): Promise<Fake & { file: string }> => {
  const fake: Fake & { file: string } = { url: '', got: [], file: path.join(folder, 'apns.p8'), answer: () => ({ status: 200 }), close: () => { for (const session of sessions) session.destroy(); return ended(server); } };
  const sessions = new Set<{ destroy: () => void }>();
  const server = createHttp2();
  server.on('session', (session) => void sessions.add(session));
  server.on('stream', (stream, headers) => {
    void whole(stream).then((body) => {
      const got = { path: headers[':path'] ?? '', headers: headers as Record<string, string>, body };
      fake.got.push(got);
      const { status, headers: more = {}, body: said } = fake.answer(got);
      stream.respond({ ':status': status, ...more });
      stream.end(said === undefined ? '' : JSON.stringify(said));
    });
  });
  fake.url = `http://127.0.0.1:${await portOf(server)}`;
  await writeFile(fake.file, generateKeyPairSync('ec', { namedCurve: 'P-256', privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } }).privateKey);
  return fake;
};

/** A browser: its keys, and what it reads of a message. */
export type Browser = { p256dh: string; auth: string; read: (body: Buffer) => string };

/** Reads what was sealed for it, by RFC 8291 from the other side: written apart from what seals. */
export const openBrowser = (curve: ECDH = createECDH('prime256v1'), auth: Buffer = randomBytes(16)): Browser => {
  if (!hasKeys(curve)) curve.generateKeys();
  const ours = curve.getPublicKey();
  return {
    p256dh: ours.toString('base64url'), auth: auth.toString('base64url'),
    read: (body) => {
      const salt = body.subarray(0, 16);
      const idLength = body.readUInt8(20);
      const theirs = body.subarray(21, 21 + idLength);
      const sealed = body.subarray(21 + idLength);
      const ikm = Buffer.from(hkdfSync('sha256', curve.computeSecret(theirs), auth, Buffer.concat([Buffer.from('WebPush: info\0'), ours, theirs]), 32));
      const part = (info: string, bytes: number): Buffer => Buffer.from(hkdfSync('sha256', ikm, salt, Buffer.from(`${info}\0`), bytes));
      const open = createDecipheriv('aes-128-gcm', part('Content-Encoding: aes128gcm', 16), part('Content-Encoding: nonce', 12)).setAuthTag(sealed.subarray(-16));
      const text = Buffer.concat([open.update(sealed.subarray(0, -16)), open.final()]);
      return text.subarray(0, text.lastIndexOf(2)).toString('utf8');
    },
  };
};
const hasKeys = (curve: ECDH): boolean => {
  try {
    return curve.getPrivateKey().length > 0;
  } catch {
    return false;
  }
};
