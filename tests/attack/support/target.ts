import path from 'node:path';

import { buildCity, type City } from '../../support/city';
import type { SqlDoors } from '../../support/database/sqlDoors';
import { startServer } from '../../support/server';
import { inProcess, type Basis } from './inProcess';
import { openMailbox } from './mailbox';
import { send, type Reply, type Sent } from './send';
import { signedIn } from './signedIn';

/**
 * What is attacked, spoken to over HTTP only. In `npm test` the product's own Express and Payload in this process, without
 * the admin's pages; in `npm run test:attack` (ATTACK_TARGET=product) the built product as a process of its own.
 */
export type Target = SqlDoors & {
  /** Where it listens. */
  url: string;
  /** What it believes to be called: PUBLIC_URL. */
  origin: string;
  city: City;
  /** Whether Next's pages are there. */
  hasPages: boolean;
  /** Where uploads lie. */
  media: string;
  /** Log lines so far. */
  logs: () => string;
  /** Mails sent so far. */
  mails: () => string[];
  /** A session's token, by user name. */
  token: (username: string) => Promise<string>;
  send: (request: Sent) => Promise<Reply>;
  /** As this person, with the token in the header as apps do. */
  as: (username: string, request: Sent) => Promise<Reply>;
  close: () => Promise<void>;
};

const product = async (smtpUrl: string): Promise<Basis> => {
  const server = await startServer({ SMTP_URL: smtpUrl, LOG_LEVEL: 'debug' });
  return { ...server, origin: server.url, hasPages: true, media: path.join(server.dataDir, 'media'), logs: server.output };
};

export const openTarget = async (): Promise<Target> => {
  const mailbox = await openMailbox();
  const basis = await (process.env.ATTACK_TARGET === 'product' ? product(mailbox.url) : inProcess(mailbox.url));
  const city = await buildCity(basis);
  const tokens = new Map<string, Promise<string>>();
  const token = (username: string): Promise<string> => {
    const known = tokens.get(username) ?? signedIn(basis, username);
    tokens.set(username, known);
    return known;
  };
  const sendHere = (request: Sent): Promise<Reply> => send(basis.url, { ...request, headers: { host: new URL(basis.origin).host, ...request.headers } });
  return {
    ...basis,
    city,
    mails: mailbox.mails,
    close: async () => {
      await basis.close();
      mailbox.close();
    },
    token,
    send: sendHere,
    as: async (username, request) => sendHere({ ...request, headers: { authorization: `JWT ${await token(username)}`, ...request.headers } }),
  };
};
