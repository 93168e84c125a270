import { lookup } from 'node:dns/promises';
import { request as askHttp, type IncomingMessage } from 'node:http';
import { request as askHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress } from '../../kernel';
import { hostOf, webUrl } from '../domain/addresses';

export type FetchFaultKind = 'address' | 'host' | 'elsewhere' | 'private' | 'redirects' | 'status' | 'kind' | 'too-large' | 'timeout' | 'unreachable';

/** Why nothing came. `detail` is of the configured site alone: a status, a type, never a text of it. */
export class FetchFault extends Error {
  constructor(readonly why: FetchFaultKind, readonly detail = '') {
    super(why);
  }
}

export type Fetched = { bytes: Buffer; contentType: string; url: string };
/** `find`: who is asked for the addresses of a name; tests ask somebody else. */
export type FetchLimits = { bytes?: number; milliseconds?: number; find?: (name: string) => Promise<{ address: string }[]> };
type Guard = { hosts: ReadonlySet<string>; kinds: RegExp };

const MB = 1024 * 1024;
const BYTES = 2 * MB;
const MILLISECONDS = 10_000;
const REDIRECTS = 3;
const PORTS = new Set(['', '80', '443']);

/** Named by the operator for this machine (SYNDICATION_HOSTS): may lie on the own network and at any port. */
const exempt = (host: string): boolean => (process.env.SYNDICATION_HOSTS ?? '').toLowerCase().split(/[\s,]+/).includes(host);

const findAll: NonNullable<FetchLimits['find']> = (name) => lookup(name, { all: true, verbatim: true });

/** What `work` brings, or the end of the time: whoever looks up a name cannot be stopped, but nobody waits for it. */
const until = async <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => {
  let over: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    over = () => reject(new FetchFault('timeout'));
    signal.addEventListener('abort', over, { once: true });
    if (signal.aborted) over();
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    signal.removeEventListener('abort', over);
  }
};

/** One address that was looked at, and to which the connection then goes: a name that answers otherwise the second time wins nothing. */
const addressOf = async (url: URL, find: NonNullable<FetchLimits['find']>, signal: AbortSignal): Promise<string> => {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(name) ? [{ address: name }] : await until(signal, find(name).catch(() => []));
  if (found.length === 0) throw new FetchFault('unreachable');
  if (!exempt(hostOf(url)) && !found.every(({ address }) => isPublicAddress(address))) throw new FetchFault('private');
  return found[0]?.address ?? '';
};

const checked = (text: string, base: string | undefined, hosts: ReadonlySet<string>): URL => {
  const url = webUrl(text, base);
  if (!url) throw new FetchFault('address');
  const host = hostOf(url);
  // Where a page sends its readers is the page's text: only a host that was listed is named.
  if (!hosts.has(host)) throw new FetchFault(base === undefined ? 'host' : 'elsewhere', base === undefined ? host : '');
  if (!exempt(host) && !PORTS.has(url.port)) throw new FetchFault('address');
  return url;
};

const ask = (url: URL, address: string, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const family = isIP(address);
    const pinned: LookupFunction = (_name, options, callback) => (options.all ? callback(null, [{ address, family }]) : callback(null, address, family));
    const send = url.protocol === 'https:' ? askHttps : askHttp;
    send(url, {
      method: 'GET', agent: false, lookup: pinned, signal, maxHeaderSize: 16_384,
      headers: { 'user-agent': 'SoTayDangVien/1.0 (+RSS)', accept: '*/*;q=0.1, application/atom+xml, application/rss+xml, application/xml, text/html, image/*', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'vi' },
    }, resolve).once('error', reject).end();
  });

const unpacked = (answer: IncomingMessage): NodeJS.ReadableStream => {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity') return answer;
  const through = encoding === 'gzip' || encoding === 'x-gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : encoding === 'br' ? createBrotliDecompress() : undefined;
  if (!through) throw new FetchFault('kind', encoding);
  answer.once('error', (error) => through.destroy(error));
  return answer.pipe(through);
};

/** Counted as it is unpacked: a bomb goes off at the limit, not in memory. */
const bodyOf = async (answer: IncomingMessage, most: number): Promise<Buffer> => {
  if (Number(answer.headers['content-length'] ?? 0) > most) throw new FetchFault('too-large');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of unpacked(answer)) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > most) throw new FetchFault('too-large');
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

const step = async (url: URL, kinds: RegExp, { bytes, find }: Required<Pick<FetchLimits, 'bytes' | 'find'>>, signal: AbortSignal): Promise<Fetched | { location: string }> => {
  const answer = await ask(url, await addressOf(url, find, signal), signal);
  try {
    const status = answer.statusCode ?? 0;
    if ([301, 302, 303, 307, 308].includes(status)) return { location: answer.headers.location ?? '' };
    if (status !== 200) throw new FetchFault('status', String(status));
    const contentType = answer.headers['content-type'] ?? '';
    if (!kinds.test(contentType)) throw new FetchFault('kind', (contentType.split(';')[0] ?? '').slice(0, 60));
    return { bytes: await bodyOf(answer, bytes), contentType, url: url.href };
  } finally {
    answer.destroy();
  }
};

/**
 * The only way out of the product: one address of the web, of a configured host, on the open Internet, of a kind that is expected;
 * at most 2 MB (unpacked too) in 10 s, looking up its name and redirects included, each of which is looked at anew. Nobody's cookies, nobody's names.
 * @throws FetchFault
 */
export const guardedFetch = async (address: string, { hosts, kinds }: Guard, { bytes = BYTES, milliseconds = MILLISECONDS, find = findAll }: FetchLimits = {}): Promise<Fetched> => {
  const signal = AbortSignal.timeout(milliseconds);
  try {
    let url = checked(address, undefined, hosts);
    for (let turn = 0; turn <= REDIRECTS; turn += 1) {
      const came = await step(url, kinds, { bytes, find }, signal);
      if (!('location' in came)) return came;
      url = checked(came.location, url.href, hosts);
    }
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    throw new FetchFault(signal.aborted ? 'timeout' : 'unreachable');
  }
  throw new FetchFault('redirects');
};

/** What is taken for a list, a page, a picture. */
export const KINDS = {
  feed: /^\s*(application\/(rss\+xml|atom\+xml|rdf\+xml|xml)|text\/xml)\s*(;|$)/i,
  page: /^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i,
  picture: /^\s*image\/(jpeg|png|webp|gif|avif)\s*(;|$)/i,
} as const;
