import { lookup } from 'node:dns/promises';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '../../kernel';

/** The push service did not answer, or may not be asked. */
export class PostFault extends Error {}

export type Answer = { status: number; retryAfter: string | null };
type Find = (name: string) => Promise<{ address: string }[]>;

const MILLISECONDS = 15_000;
const findAll: Find = (name) => lookup(name, { all: true, verbatim: true });

/** The address that was looked at is the one that is asked: a name that answers otherwise the second time wins nothing. */
const addressOf = async (url: URL, hosts: ReadonlySet<string>, find: Find): Promise<string> => {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(name) ? [{ address: name }] : await find(name).catch(() => []);
  const [first] = found;
  if (!first) throw new PostFault('unreachable');
  if (!hosts.has(url.host) && !found.every(({ address }) => isPublicAddress(address))) throw new PostFault('private');
  return first.address;
};

/**
 * Asks a push service that some browser named. No redirect is followed, nothing of the answer but its status is read.
 * @throws PostFault
 */
export const post = async (endpoint: string, headers: Record<string, string>, body: Buffer, hosts: ReadonlySet<string>, find: Find = findAll): Promise<Answer> => {
  const url = new URL(endpoint);
  const address = await addressOf(url, hosts, find);
  const family = isIP(address);
  const pinned: LookupFunction = (_name, options, callback) => (options.all ? callback(null, [{ address, family }]) : callback(null, address, family));
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent: false, lookup: pinned, signal: AbortSignal.timeout(MILLISECONDS), maxHeaderSize: 16_384, headers: { ...headers, 'content-length': body.length } }, (answer) => {
      resolve({ status: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'] ?? null });
      answer.destroy();
    });
    asked.once('error', (error) => reject(new PostFault(asked.destroyed && error.name === 'AbortError' ? 'timeout' : 'unreachable')));
    asked.end(body);
  });
};
