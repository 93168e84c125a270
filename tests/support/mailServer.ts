import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { SMTPServer } from 'smtp-server';

/** A mail as it came, with what a person would see of it. */
export type ReceivedMail = {
  to: string[];
  raw: string;
  /** By name in lower case, unfolded and decoded. A header given twice stands there twice. */
  headers: Record<string, string[]>;
  subject: string;
  text: string;
  html: string;
};

/** What the server says to a receiver or to a mail: nothing to take it, a code to refuse it, `hang-up` to break the line. */
export type Reply = number | 'hang-up' | undefined;

export type MailServer = {
  url: string;
  mails: ReceivedMail[];
  /** Replaced by tests. */
  onReceiver: (address: string) => Reply;
  /** After the whole mail has come; one that is refused does not count as received, one that is hung up on does. */
  onMail: (mail: ReceivedMail) => Reply;
  /** Most connections at one time. */
  busiest: () => number;
  close: () => Promise<void>;
};

const decodedWords = (value: string): string =>
  value
    .replace(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, '$1')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === 'b'
        ? `\0${word}\0`
        : `\0${Buffer.from(word.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('base64')}\0`,
    )
    // A letter may lie across two words: their bytes are put together before they are read.
    .replace(/(?:\0[^\0]*\0)+/g, (words) => Buffer.concat(words.split('\0').filter(Boolean).map((word) => Buffer.from(word, 'base64'))).toString('utf8'));

const headersOf = (head: string): Record<string, string[]> => {
  const headers: Record<string, string[]> = {};
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).toLowerCase();
    headers[name] = [...(headers[name] ?? []), decodedWords(line.slice(at + 1).trim())];
  }
  return headers;
};

const decodedBody = (headers: Record<string, string[]>, body: string): string => {
  const encoding = headers['content-transfer-encoding']?.[0]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

const partsOf = (raw: string): { type: string; body: string }[] => {
  const end = raw.indexOf('\r\n\r\n');
  const headers = headersOf(raw.slice(0, end));
  const type = headers['content-type']?.[0] ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/.exec(type)?.[1];
  const body = raw.slice(end + 4);
  if (boundary === undefined) return [{ type, body: decodedBody(headers, body) }];
  return body.split(`--${boundary}`).slice(1, -1).flatMap((part) => partsOf(part.replace(/^\r\n/, '')));
};

const mailOf = (raw: string, to: string[]): ReceivedMail => {
  const headers = headersOf(raw.slice(0, raw.indexOf('\r\n\r\n')));
  const parts = partsOf(raw);
  const part = (type: string): string => parts.find((each) => each.type.startsWith(type))?.body ?? '';
  return { to, raw, headers, subject: headers.subject?.[0] ?? '', text: part('text/plain').replaceAll('\r\n', '\n'), html: part('text/html') };
};

const refusal = (code: number): Error => Object.assign(new Error('refused by the test'), { responseCode: code });

/** A real SMTP server on a port of its own, that takes everything unless told otherwise. */
export const openMailServer = async (): Promise<MailServer> => {
  let open = 0;
  let busiest = 0;
  const mails: ReceivedMail[] = [];
  const sockets = new Map<string, { destroy: () => void }>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onConnect: (_session, done) => {
      open += 1;
      busiest = Math.max(busiest, open);
      done();
    },
    onClose: () => {
      open -= 1;
    },
    onRcptTo: ({ address }, _session, done) => {
      const reply = box.onReceiver(address);
      done(typeof reply === 'number' ? refusal(reply) : undefined);
    },
    onData: (stream, session, done) => {
      void text(stream.setEncoding('latin1') as never).then((raw) => {
        const mail = mailOf(raw, session.envelope.rcptTo.map(({ address }) => address));
        const reply = box.onMail(mail);
        if (typeof reply === 'number') return done(refusal(reply));
        mails.push(mail);
        if (reply !== 'hang-up') return done();
        for (const socket of sockets.values()) socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket) => {
    const key = `${socket.remotePort}`;
    sockets.set(key, socket);
    socket.on('close', () => sockets.delete(key));
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const box: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    onReceiver: () => undefined,
    onMail: () => undefined,
    busiest: () => busiest,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.values()) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return box;
};
